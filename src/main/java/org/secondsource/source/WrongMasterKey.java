package org.secondsource.source;

/**
 * The names of protected sources were kept under another master key than the one given.
 */
public class WrongMasterKey extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what to do; nothing was lost.
	 */
	public WrongMasterKey() {
		super("The master key is another than the one that the protected names are kept under; nothing was changed "
				+ "or lost. Set SECOND_SOURCE_MASTER_KEY to the former key and start again.");
	}

}
