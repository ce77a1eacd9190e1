package org.secondsource.report.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

import org.secondsource.report.Document;

/**
 * Reads an article's plain text, whose first line is its headline.
 */
final class PlainText {

	private PlainText() {
	}

	/**
	 * Reads an article.
	 * @param document the document
	 * @param charset what it is written in
	 * @return the item, which goes by its own hash
	 * @throws UnreadableItem if it is empty, or written in something else
	 */
	static WireItem read(Document document, Charset charset) {
		String text = decoded(document, charset).strip();
		if (text.isEmpty()) {
			throw new UnreadableItem("The text is empty. Send the article, its headline on the first line.");
		}
		int end = text.indexOf('\n');
		return new WireItem("text:" + document.hash(), null, Stamp.PLAIN, null,
				((end < 0) ? text : text.substring(0, end)).strip(), (end < 0) ? null : text.substring(end).strip(), "",
				List.of(), null);
	}

	private static String decoded(Document document, Charset charset) {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(document.bytes())).toString().replace("\r\n", "\n");
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableItem("The text is not in " + charset
					+ ". Say its encoding: Content-Type: text/plain; charset=..., or send it in UTF-8.");
		}
	}

}
