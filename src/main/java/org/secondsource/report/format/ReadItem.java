package org.secondsource.report.format;

import org.secondsource.report.Document;

/**
 * An item that was read, with the document that it came in: the very bytes if it came by
 * itself, else its own part of the feed or message.
 *
 * @param item the item
 * @param document what is kept of it
 */
public record ReadItem(WireItem item, Document document) {
}
