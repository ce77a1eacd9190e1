package org.secondsource.door;

/**
 * The program does not start like this.
 */
public class RefusedToStart extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * A refusal to start.
	 * @param reason a sentence that says what is wrong
	 * @param remedy a sentence that says what to do
	 */
	public RefusedToStart(String reason, String remedy) {
		super(reason);
		this.remedy = remedy;
	}

	/**
	 * What to do.
	 * @return a sentence
	 */
	public String remedy() {
		return this.remedy;
	}

}
