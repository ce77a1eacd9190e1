package org.secondsource.desk.api;

/**
 * More came than a call takes.
 */
class TooLarge extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TooLarge(int most) {
		super("A call takes at most " + most + " bytes. Send each item by itself, without its pictures.");
	}

}
