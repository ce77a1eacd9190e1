package org.secondsource.report.format;

/**
 * IPTC's codes, which come as {@code scheme:code} or as an address.
 */
final class Codes {

	private Codes() {
	}

	/**
	 * The code itself.
	 * @param code such as {@code stat:usable}
	 * @return what stands behind the last colon or slash
	 */
	static String last(String code) {
		String plain = code.strip();
		return plain.substring(Math.max(plain.lastIndexOf(':'), plain.lastIndexOf('/')) + 1);
	}

}
