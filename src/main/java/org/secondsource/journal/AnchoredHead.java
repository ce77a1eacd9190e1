package org.secondsource.journal;

/**
 * Where a chain ended when an anchor was taken.
 *
 * @param anchor the anchor's number
 * @param line counts the anchor's chains, from 1
 * @param chain the chain
 * @param number the number of its latest entry
 * @param hash the fingerprint of that entry
 */
public record AnchoredHead(int anchor, int line, String chain, int number, String hash) {
}
