package org.secondsource.desk.api;

import java.net.URI;

/**
 * What was asked for was merged into another, and goes on there: as long as nobody undoes
 * it.
 */
class Elsewhere extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final URI there;

	Elsewhere(String what, Object id, String path, Object other) {
		super("The " + what + " '" + id + "' was merged into '" + other + "'. Go on there.");
		this.there = URI.create(path + other);
	}

	URI there() {
		return this.there;
	}

}
