package org.secondsource.distribution;

import java.net.URI;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told of what we say and take back.
 *
 * @param id its id
 * @param name its name
 * @param address where its program listens; null if people tell it
 * @param paused whether it wants nothing for now, but for what is taken back
 */
public record Recipient(String id, String name, @Nullable URI address, boolean paused) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_ADDRESS = 2000;

	/**
	 * Checks each.
	 * @throws IllegalArgumentException if one is not of its form
	 */
	public Recipient {
		name = name.strip();
		if (!FORM.matcher(id).matches()) {
			throw new IllegalArgumentException("A recipient's id is made of lower-case letters, digits and hyphens, at "
					+ "most 64, not “" + id + "”.");
		}
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("A recipient needs a name of at most 200 characters. Give it one.");
		}
		if (address != null && !isWeb(address)) {
			throw new IllegalArgumentException("A recipient's address is where its program listens, as in "
					+ "https://wire.example/corrections. Leave it out for one whom people tell.");
		}
	}

	private static boolean isWeb(URI address) {
		return address.getHost() != null && address.toString().length() <= LONGEST_ADDRESS
				&& ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
	}

}
