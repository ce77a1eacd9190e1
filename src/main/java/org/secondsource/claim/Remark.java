package org.secondsource.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person noticed about a citation that its text alone does not tell a rule, and
 * what was done about it since.
 */
public enum Remark {

	/** The place in a picture was checked. */
	PLACE_CHECKED("shows the place that it is said to show"),
	/** The time of a picture was checked. */
	TIME_CHECKED("was taken when it is said to be taken"),
	/** Who uploaded a picture was checked. */
	UPLOADER_CHECKED("comes from the person who is said to have uploaded it"),
	/** Who stands behind an account on a network was checked. */
	POSTER_CHECKED("was posted by the person whose account it seems to be"),
	/** A second reader of its language confirmed the word for the effect. */
	READ_TWICE("was read by a second reader of its language"),
	/** The manager knows who the unnamed source is. */
	IDENTITY_KNOWN("has a source whom the manager knows"),
	/** Why the public needs it is on record. */
	PUBLIC_INTEREST("is in the public interest, for reasons on record"),
	/** How the unnamed source can know is on record. */
	POSITION_TO_KNOW("has a source whose position to know is on record"),
	/** That the accused was asked is on record, with the deadline if one was given. */
	RESPONSE_SOUGHT("was put to the accused"),
	/** It is an opinion, not something that somebody knows (rule 6). */
	OPINION("gives an opinion without a name to it"),
	/** It speaks of sources and shows one (rule 11). */
	SEVERAL_SOURCES("speaks of several sources and shows one"),
	/** Whether those counted were civilians is disputed (rule 23). */
	STATUS_CONTESTED("counts people whose civilian status is contested"),
	/** Its own word is another than the claim's (rule 25). */
	OTHER_EFFECT("uses a word for another effect than the claim’s"),
	/** Its toll may include whoever attacked (rule 26). */
	MAY_INCLUDE_ATTACKER("may count the attacker in"),
	/** It counts another event, area or period (rule 27). */
	OTHER_SCOPE("counts another event, area or period"),
	/** It says that it happened then (rule 31). */
	HAPPENED("gives another day"),
	/** It places it elsewhere, or nowhere in particular (rule 31). */
	OTHER_PLACE("gives another place, or none in particular"),
	/** It replaces a report that was killed (rule 40). */
	REPLACES_KILLED("takes the place of a report that was killed"),
	/** It adds up what several voices or times count (rule 43). */
	ADDED_UP("adds up what several voices, or one at several times, have counted"),
	/** Its headline or caption is firmer than its text (rule 46). */
	FIRMER_HEADLINE("is firmer in its headline or caption than in its text about"),
	/** Nobody may say it before that time (rule 48). */
	EMBARGOED("is not to be told yet"),
	/** It endangers people in captivity (rule 49). */
	ENDANGERS_CAPTIVES("may endanger people in captivity"),
	/** It identifies somebody under age (rule 49). */
	NAMES_A_MINOR("identifies somebody under age"),
	/** It names somebody whose family does not know yet (rule 49). */
	NAMES_BEFORE_KIN("names somebody before the next of kin know"),
	/** It rests on a picture or an upload (rule 50). */
	UPLOADED("rests on a picture or an upload", PLACE_CHECKED, TIME_CHECKED, UPLOADER_CHECKED),
	/** The word for the effect was translated (rule 51). */
	TRANSLATED("has its word for the effect from a translation", READ_TWICE),
	/** It was posted by an account behind which nobody looked (rule 53). */
	POSTED("was posted by an account that nobody has checked", POSTER_CHECKED);

	private final String phrase;

	private final List<Remark> settledBy;

	Remark(String phrase, Remark... settledBy) {
		this.phrase = phrase;
		this.settledBy = List.of(settledBy);
	}

	/**
	 * What is remarked, after the citation's name.
	 * @return a few words that begin with a verb
	 */
	public String phrase() {
		return this.phrase;
	}

	/**
	 * What is still to be done about it.
	 * @param also what else was remarked about the same citation
	 * @return the remarks that together settle it and are missing
	 */
	public Set<Remark> unsettled(Set<Remark> also) {
		Set<Remark> missing = EnumSet.noneOf(Remark.class);
		missing.addAll(this.settledBy);
		missing.removeAll(also);
		return missing;
	}

	/**
	 * Whether it says nothing against the citation.
	 * @return true for a check, a reading or a record
	 */
	public boolean isReassuring() {
		return compareTo(RESPONSE_SOUGHT) <= 0;
	}

	/**
	 * Whether what it says about the citation still stands against it.
	 * @param also what else was remarked about the same citation
	 * @return false once all that settles it was remarked too
	 */
	public boolean stands(Set<Remark> also) {
		return !isReassuring() && (this.settledBy.isEmpty() || !unsettled(also).isEmpty());
	}

}
