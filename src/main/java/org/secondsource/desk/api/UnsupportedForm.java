package org.secondsource.desk.api;

/**
 * A document came in a form that is not taken.
 */
class UnsupportedForm extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnsupportedForm(String message) {
		super(message);
	}

}
