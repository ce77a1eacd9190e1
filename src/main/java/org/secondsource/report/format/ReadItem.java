package org.secondsource.report.format;

import org.secondsource.report.Document;

/**
 * An item that was read, with the document that it came in: the very bytes if it came by
 * itself, else its own part, so that what else came with it changes nothing about it.
 *
 * @param item the item
 * @param document what is kept of it
 */
public record ReadItem(WireItem item, Document document) {
}
