package org.secondsource.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.secondsource.publication.Revision;

/**
 * Says in a sentence whether we said something in public, and what became of it.
 */
final class Sayings {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	/** So many are named. */
	private static final int NAMED = 4;

	private Sayings() {
	}

	/** What became of a revision, by those that follow it. */
	static Hit.Said said(Revision said, List<Revision> all) {
		Set<Revision.Kind> after = EnumSet.noneOf(Revision.Kind.class);
		all.stream().filter((one) -> one.number() > said.number()).map(Revision::kind).forEach(after::add);
		if (said.kind() == Revision.Kind.RETRACTION || after.contains(Revision.Kind.RETRACTION)) {
			return Hit.Said.WITHDRAWN;
		}
		return after.contains(Revision.Kind.CORRECTION) ? Hit.Said.SAID_AND_CORRECTED : Hit.Said.SAID;
	}

	static String sentence(Revision said, List<Revision> all) {
		StringBuilder sentence = new StringBuilder(switch (said.kind()) {
			case PUBLICATION -> "Said on ";
			case UPDATE -> "Said in an update on ";
			case CORRECTION -> "Said in a correction on ";
			case RETRACTION -> "Said, and withdrawn on ";
		}).append(day(said.at()));
		all.stream()
			.filter((one) -> one.number() > said.number())
			.forEach((one) -> sentence.append(switch (one.kind()) {
				case PUBLICATION, UPDATE -> ", brought up to date on ";
				case CORRECTION -> ", corrected on ";
				case RETRACTION -> ", withdrawn on ";
			}).append(day(one.at())));
		return sentence.append('.').toString();
	}

	/**
	 * Says that we never said it.
	 * @param published whether we said something else
	 * @param did what others did: claimed or reported
	 * @param by who did it
	 * @param takenBack whether that was taken back since
	 */
	static String never(boolean published, String did, List<String> by, boolean takenBack) {
		String others = by.isEmpty() ? "and nobody is credited with it" : "but " + did + " by " + list(by);
		return "Never said" + (published ? " in what we published, " : ", ") + others
				+ (takenBack ? "; taken back since" : "") + ".";
	}

	private static String list(List<String> names) {
		if (names.size() > NAMED) {
			return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
		}
		return (names.size() < 2) ? names.get(0)
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
	}

	private static String day(Instant at) {
		return DAY.format(at.atOffset(ZoneOffset.UTC));
	}

}
