package org.secondsource.desk.filing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into a field, if anything was.
 */
final class Text {

	private Text() {
	}

	static Optional<String> given(@Nullable String typed) {
		return Optional.ofNullable(typed).map(String::strip).filter((text) -> !text.isEmpty());
	}

}
