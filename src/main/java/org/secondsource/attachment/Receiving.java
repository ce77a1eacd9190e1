package org.secondsource.attachment;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Receives files, and stops reading where one grows too large.
 */
@Component
public class Receiving {

	private final int most;

	Receiving(@Value("${second-source.attachments.largest}") DataSize largest) {
		this.most = Math.toIntExact(largest.toBytes());
	}

	/**
	 * The most bytes that a file may have.
	 * @return their number
	 */
	public int most() {
		return this.most;
	}

	/**
	 * Reads a file that somebody sends.
	 * @param name its name, as it was sent
	 * @param claimed the media type that the sender claims; null if none
	 * @param content what comes
	 * @return the file
	 * @throws IOException if it stops coming
	 * @throws FileTooLarge if it has too many bytes
	 * @throws IllegalArgumentException if it is not taken, with what to do
	 */
	public ReceivedFile receive(@Nullable String name, @Nullable String claimed, InputStream content)
			throws IOException {
		byte[] bytes = content.readNBytes(this.most + 1);
		if (bytes.length > this.most) {
			throw new FileTooLarge(this.most);
		}
		return ReceivedFile.of(name, claimed, bytes);
	}

}
