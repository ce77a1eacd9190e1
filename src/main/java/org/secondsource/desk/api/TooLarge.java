package org.secondsource.desk.api;

import java.io.IOException;

/**
 * More came than a call takes.
 */
class TooLarge extends IOException {

	private static final long serialVersionUID = 1L;

	TooLarge(int most) {
		super("A call takes at most " + most + " bytes. Send each item by itself, without its pictures.");
	}

}
