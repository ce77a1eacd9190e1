package org.secondsource.source;

/**
 * What kind of speaker a source is.
 */
public enum SourceKind {

	/** A news agency. */
	AGENCY(false),
	/** A newspaper, broadcaster, site or blog. */
	OUTLET(false),
	/** Media that a state owns or directs. */
	STATE_MEDIA(false),
	/** A public body or an official speaking for one. */
	OFFICIAL(true),
	/** A side that fights, with those who speak for it. */
	ARMED_PARTY(true),
	/** A casualty recorder or a human rights monitor. */
	MONITOR(true),
	/** A company that owns or runs what was struck. */
	COMPANY(true),
	/** A union, a charity or another body that campaigns. */
	ORGANISATION(false),
	/** Somebody who saw it. */
	WITNESS(true),
	/** Somebody whom a carrier quotes without a name. */
	UNNAMED(true);

	private final boolean placedToKnow;

	SourceKind(boolean placedToKnow) {
		this.placedToKnow = placedToKnow;
	}

	/**
	 * Whether such a source can know from itself, so that an uncredited report of its own
	 * is an origin (a reporter who saw is told by the citation, not by the kind).
	 * @return true for those who see, count, decide or do
	 */
	public boolean isPlacedToKnow() {
		return this.placedToKnow;
	}

}
