package org.secondsource.assessment.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.facts.TakenBack.State;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Mode;
import org.secondsource.report.Period;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceId;

/**
 * Which reports were taken back, by their publishers or, until a person confirms it, in
 * the words of others.
 */
final class Notices {

	private final List<Notice> all = new ArrayList<>();

	private final Register register;

	Notices(Collection<Citation> citations, Map<String, Boolean> confirmed, Register register, Shelf shelf) {
		this.register = register;
		for (Citation citation : citations) {
			boolean ofAnother = !isRecanting(citation) || outletOf(citation).equals(citation.carrier());
			if (citation.mode() == Mode.WITHDRAWS && shelf.isOnFile(citation) && ofAnother) {
				State state = stateOf(citation, confirmed.get(citation.id()));
				if (state != null) {
					this.all.add(new Notice(citation.account(), outletOf(citation), state, citation.repudiates(),
							citation.published(), citation.id(), false));
				}
			}
			if (citation.mode() == Mode.ASSERTS) {
				addOwn(citation, shelf);
			}
		}
	}

	/**
	 * Whether a voice that knows, itself or as it was heard, calls its own number wrong.
	 */
	boolean isRecanting(Citation citation) {
		SourceId origin = (citation.origin() != null) ? citation.origin() : citation.carrier();
		return citation.mode() == Mode.WITHDRAWS && citation.repudiates() && citation.via().isEmpty()
				&& Credit.isFirstHand(citation) && this.register.isPlacedToKnow(this.register.get(origin));
	}

	List<Notice> on(String account) {
		return this.all.stream().filter((notice) -> notice.account().equals(account)).toList();
	}

	List<Notice> all() {
		return this.all;
	}

	private void addOwn(Citation citation, Shelf shelf) {
		ReportVersion kill = shelf.killOf(citation);
		if (kill != null) {
			this.all.add(new Notice(citation.account(), citation.carrier(), State.WITHDRAWN, kill.repudiates(),
					kill.published(), citation.id(), true));
		}
		else if (shelf.placeOf(citation) == Shelf.Place.WITHHELD) {
			this.all.add(new Notice(citation.account(), citation.carrier(), State.WITHHELD, false, citation.published(),
					citation.id(), true));
		}
	}

	private @Nullable State stateOf(Citation notice, @Nullable Boolean confirmed) {
		boolean own = outletOf(notice).equals(notice.carrier());
		if (own || Boolean.TRUE.equals(confirmed)) {
			return State.WITHDRAWN;
		}
		return (confirmed == null) ? State.UNCONFIRMED : null;
	}

	/** Whose report a notice is about: the outermost carrier it names. */
	private static SourceId outletOf(Citation notice) {
		if (!notice.via().isEmpty()) {
			return notice.via().get(notice.via().size() - 1).source();
		}
		SourceId origin = notice.origin();
		return (origin != null) ? origin : notice.carrier();
	}

	/**
	 * That a report of an account was taken back.
	 *
	 * @param account the account
	 * @param outlet whose report
	 * @param state how sure that is
	 * @param repudiates whether the figure or its source is called wrong
	 * @param published when the notice came out
	 * @param citation the citation that carries the notice, or that the kill took off
	 * file
	 * @param isKill whether it is the publisher's own, bound to a version of its report
	 */
	record Notice(String account, SourceId outlet, State state, boolean repudiates, Period published, String citation,
			boolean isKill) {
	}

}
