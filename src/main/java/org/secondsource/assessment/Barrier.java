package org.secondsource.assessment;

/**
 * What exactly a BLOCK blocks.
 */
public enum Barrier {

	/** Saying it as fact; a recorded referral lifts it, then attributed only. */
	AS_FACT,
	/** Printing one number; nothing lifts it, the range may be published. */
	ONE_NUMBER,
	/** Publishing what has aged; refreshing lifts it, or the senior editor. */
	OLD,
	/** This text or act; doing it right lifts it. */
	TEXT_OR_ACT,
	/** Endangering somebody; the senior editor lifts it. */
	SAFETY

}
