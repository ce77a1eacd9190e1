package org.secondsource.newsroom;

/**
 * A desk was set up, or changed; told in the transaction that did it.
 *
 * @param desk the desk as it is now
 */
public record DeskArranged(Desk desk) {
}
