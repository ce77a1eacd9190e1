package org.secondsource.report.format;

/**
 * What came is not an item of the form that it claims to be.
 */
public class UnreadableItem extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what is wrong.
	 * @param reason a sentence that says what is wrong, and one that says what to do
	 */
	public UnreadableItem(String reason) {
		super(reason);
	}

}
