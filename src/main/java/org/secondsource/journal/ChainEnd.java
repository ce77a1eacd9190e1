package org.secondsource.journal;

/**
 * Where one chain ends.
 *
 * @param chain the chain
 * @param head its latest entry
 */
public record ChainEnd(String chain, Head head) {
}
