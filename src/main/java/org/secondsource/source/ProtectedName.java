package org.secondsource.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Who a protected source is: what is kept under a key of its own and erased with it.
 *
 * @param name the name
 * @param aliases other names it goes by
 * @param country ISO 3166 two-letter code, if it has one
 */
public record ProtectedName(String name, List<String> aliases, @Nullable String country) {

	/**
	 * Copies the aliases.
	 */
	public ProtectedName {
		aliases = List.copyOf(aliases);
	}

	boolean goesBy(String nameOrAlias) {
		return Stream.concat(Stream.of(this.name), this.aliases.stream())
			.anyMatch((one) -> folded(one).equals(folded(nameOrAlias)));
	}

	private static String folded(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** Whatever is logged, the name is not. */
	@Override
	public String toString() {
		return "ProtectedName[withheld]";
	}

}
