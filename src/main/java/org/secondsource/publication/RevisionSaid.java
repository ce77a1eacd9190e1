package org.secondsource.publication;

/**
 * Something was said in public; told inside the transaction that says it.
 *
 * @param revision what was said
 */
public record RevisionSaid(Revision revision) {
}
