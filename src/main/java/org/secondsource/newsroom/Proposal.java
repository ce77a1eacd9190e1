package org.secondsource.newsroom;

/**
 * The desk that the routing table proposes, and why.
 *
 * @param desk the desk's id
 * @param why the row and what it matched ("routed by row 3: source sana")
 */
public record Proposal(String desk, String why) {
}
