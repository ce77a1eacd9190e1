package org.secondsource.newsroom;

import org.jspecify.annotations.Nullable;

/**
 * What is known at intake of something that wants a desk.
 *
 * @param country where it happened
 * @param topic what it is about
 * @param source who brought it up
 * @param language the language that it was told in
 */
public record Matter(@Nullable String country, @Nullable String topic, @Nullable String source,
		@Nullable String language) {
}
