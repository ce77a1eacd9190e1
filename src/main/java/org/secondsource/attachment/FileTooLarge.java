package org.secondsource.attachment;

/**
 * A file has more bytes than are taken.
 */
public class FileTooLarge extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says how many are taken.
	 * @param most the most bytes that a file may have
	 */
	public FileTooLarge(long most) {
		super("The file is larger than " + words(most) + ". Send a smaller copy, or only the part that matters.");
	}

	private static String words(long bytes) {
		long megabyte = 1L << 20;
		return (bytes % megabyte == 0) ? bytes / megabyte + " MiB" : bytes + " bytes";
	}

}
