package org.secondsource.report.format;

/**
 * A piece of marked-up text.
 */
sealed interface Node permits Element, Node.Words {

	/**
	 * Text between tags.
	 *
	 * @param text as it stands
	 */
	record Words(String text) implements Node {
	}

}
