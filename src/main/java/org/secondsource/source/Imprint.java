package org.secondsource.source;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a source says of itself that no rule reads: who owns it, and which addresses are
 * its own.
 *
 * @param owner the id of another source, or a name; null if nobody is known
 * @param domains its own domains, in lower case
 */
public record Imprint(@Nullable String owner, List<String> domains) {

	/** Of a source of which nothing is known. */
	public static final Imprint NONE = new Imprint(null, List.of());

	/**
	 * Checks the domains.
	 * @throws IllegalArgumentException if one is no domain
	 */
	public Imprint {
		domains = domains.stream().map((domain) -> domain.strip().toLowerCase(Locale.ROOT)).distinct().toList();
		for (String domain : domains) {
			if (!domain.matches("([a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}") || domain.length() > 253) {
				throw new IllegalArgumentException(
						"“" + domain + "” is no domain. Write it as reuters.com, without http:// and path.");
			}
		}
	}

}
