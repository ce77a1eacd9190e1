package org.secondsource.attachment;

import java.util.NoSuchElementException;

/**
 * No bytes are kept under a hash.
 */
public class UnknownAttachment extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says which.
	 * @param hash the hash that was asked for
	 */
	public UnknownAttachment(String hash) {
		super("Nothing is attached here under the hash “" + hash + "”. Take the hash from the claim's attachments.");
	}

}
