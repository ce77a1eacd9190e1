package org.secondsource.desk.filing;

/**
 * A person asked for what is not theirs to do. Nothing was changed.
 */
public class NotYours extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why, and whose it is.
	 * @param reason a sentence that says what is wrong, and one that says what to do
	 */
	public NotYours(String reason) {
		super(reason);
	}

}
