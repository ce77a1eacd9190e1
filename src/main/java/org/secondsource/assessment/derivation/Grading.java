package org.secondsource.assessment.derivation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Severity;
import org.secondsource.assessment.facts.Clash;
import org.secondsource.claim.Citation;
import org.secondsource.source.SourceId;

/**
 * The grade of an account, the first that is true: stratum 8.
 */
final class Grading {

	private final Map<String, List<Standing>> byAccount;

	private final Counting counting;

	private final Collection<Citation> denials;

	private final Map<Clash, Severity> clashes;

	private final boolean proposition;

	Grading(Map<String, List<Standing>> byAccount, Counting counting, Collection<Citation> denials,
			Map<Clash, Severity> clashes, boolean proposition) {
		this.byAccount = byAccount;
		this.counting = counting;
		this.denials = denials;
		this.clashes = clashes;
		this.proposition = proposition;
	}

	Grade grade(String account, List<Credit> credits) {
		if (credits.stream().noneMatch(Credit::isLive)) {
			return credits.stream().anyMatch(Grading::wasTakenBack) ? Grade.WITHDRAWN : Grade.DISCOUNTED;
		}
		if (isRefuted(account)) {
			return Grade.DISCOUNTED;
		}
		if (isSuperseded(account)) {
			return Grade.SUPERSEDED;
		}
		if (isContested(account)) {
			return Grade.CONTESTED;
		}
		if (isSettled(account)) {
			return Grade.CONFIRMED;
		}
		return (this.counting.classes(account).size() > 1) ? Grade.FAIR : Grade.WEAK;
	}

	/** Read off a named record by the desk, or admitted by the responsible party. */
	boolean isSettled(String account) {
		return known(account).stream()
			.flatMap((standing) -> standing.credits().stream())
			.filter(Credit::isResolving)
			.map(Credit::citation)
			.anyMatch((citation) -> this.proposition ? citation.admission() : citation.isReadOffARecord());
	}

	private static boolean wasTakenBack(Credit credit) {
		return switch (credit.state()) {
			case WITHDRAWN, CUT_OFF, DISOWNED, REPUDIATED -> true;
			case LIVE, SUSPENDED, OFF_FILE, LEFT_BEHIND -> false;
		};
	}

	private boolean isRefuted(String account) {
		return this.denials.stream()
			.anyMatch((denial) -> denial.account().equals(account) && denial.isEnquiry() && denial.origin() == null);
	}

	private boolean isSuperseded(String account) {
		Set<SourceId> voices = new TreeSet<>();
		boolean current = false;
		for (Standing standing : this.byAccount.getOrDefault(account, List.of())) {
			SourceId voice = standing.voice();
			if (voice != null && standing.support() != Standing.Support.DEAD) {
				voices.add(voice);
				current |= standing.current();
			}
		}
		return !voices.isEmpty() && !current;
	}

	private boolean isContested(String account) {
		int rank = this.counting.rank(account);
		if (this.proposition) {
			return hasResolvedRival(account);
		}
		boolean heard = this.byAccount.getOrDefault(account, List.of()).stream().anyMatch(Standing::isHeard);
		boolean clashes = this.clashes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().compareTo(Severity.REVIEW) <= 0)
			.map((entry) -> rivalIn(entry.getKey(), account))
			.filter(Objects::nonNull)
			.anyMatch((rival) -> this.counting.rank(rival) >= rank);
		boolean denied = this.denials.stream()
			.filter((denial) -> denial.account().equals(account))
			.anyMatch((denial) -> this.counting.rankOfDenial(denial) >= rank);
		return heard && (clashes || denied);
	}

	/** Another answer, or a denial, by whoever was heard: the accused's own is one. */
	private boolean hasResolvedRival(String account) {
		boolean denied = this.denials.stream()
			.anyMatch((denial) -> denial.account().equals(account) && this.counting.isResolved(denial));
		return denied || this.byAccount.keySet()
			.stream()
			.anyMatch((rival) -> !rival.equals(account) && known(rival).stream().anyMatch(Standing::isResolved));
	}

	private static @Nullable String rivalIn(Clash clash, String account) {
		if (clash.lower().equals(account)) {
			return clash.higher();
		}
		return clash.higher().equals(account) ? clash.lower() : null;
	}

	private List<Standing> known(String account) {
		return this.byAccount.getOrDefault(account, List.of())
			.stream()
			.filter((standing) -> standing.current() && standing.isKnown())
			.toList();
	}

}
