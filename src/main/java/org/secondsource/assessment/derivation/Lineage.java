package org.secondsource.assessment.derivation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.facts.Circle;
import org.secondsource.assessment.facts.Foreknown;
import org.secondsource.assessment.facts.Upgraded;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;

/**
 * Follows each chain of attribution to its roots. A carrier that is cited without its
 * report being on file stands for itself (a placeholder); where its report is on file,
 * the chain goes on through it. Reports that cite each other and nobody else have no
 * root.
 */
final class Lineage {

	private final Register register;

	private final Shelf shelf;

	private final Remarks remarks;

	private final Map<Spot, List<Citation>> onFile = new HashMap<>();

	private final Map<String, List<Citation>> links = new LinkedHashMap<>();

	private final Map<String, Set<SourceId>> roots = new LinkedHashMap<>();

	private final List<Citation> asserting;

	Lineage(Collection<Citation> citations, Register register, Shelf shelf, Remarks remarks) {
		this.register = register;
		this.shelf = shelf;
		this.remarks = remarks;
		this.asserting = citations.stream().filter((citation) -> citation.mode() == Mode.ASSERTS).toList();
		this.asserting.stream()
			.filter(shelf::isOnFile)
			.forEach((citation) -> this.onFile
				.computeIfAbsent(new Spot(citation.carrier(), citation.account()), (spot) -> new ArrayList<>())
				.add(citation));
		this.asserting.forEach((citation) -> this.links.put(citation.id(), linksOf(citation)));
		this.asserting.forEach((citation) -> this.roots.put(citation.id(), ends(citation)));
		follow();
	}

	/** Who is at the root; empty if nobody is credited, or only a circle. */
	Set<SourceId> rootsOf(Citation citation) {
		return this.roots.getOrDefault(citation.id(), Set.of());
	}

	/** The carriers that the chain passes before this citation's own. */
	List<Hop> passes(Citation citation) {
		SourceId origin = citation.origin();
		if (origin == null || this.register.isPlacedToKnow(this.register.get(origin))) {
			return citation.via();
		}
		List<Hop> all = new ArrayList<>();
		all.add(new Hop(origin, Hop.Kind.CREDITED, null));
		all.addAll(citation.via());
		return all;
	}

	/** What a carrier asserts of an account on file. */
	List<Citation> assertionsOf(SourceId carrier, String account) {
		return this.onFile.getOrDefault(new Spot(carrier, account), List.of());
	}

	List<Circle> circles() {
		Map<Set<String>, List<Citation>> circles = new LinkedHashMap<>();
		for (Citation citation : this.asserting) {
			if (rootsOf(citation).isEmpty() && !linked(citation).isEmpty()) {
				Set<String> ahead = reachableFrom(citation);
				if (ahead.contains(citation.id())) {
					circles.computeIfAbsent(ahead, (members) -> new ArrayList<>()).add(citation);
				}
			}
		}
		return circles.values().stream().map(this::circle).toList();
	}

	List<Foreknown> foreknown() {
		List<Foreknown> all = new ArrayList<>();
		for (Citation citation : this.asserting) {
			for (Hop hop : citation.via()) {
				if (this.shelf.isOnFile(citation) && cannotHaveRead(citation, hop.report())) {
					all.add(new Foreknown(citation.account(), this.register.name(citation.carrier()),
							this.register.name(hop.source()), List.of(citation.id())));
				}
			}
		}
		return all;
	}

	/** Who states as fact what the reports that they cite give less firmly. */
	List<Upgraded> upgraded() {
		Map<String, Upgraded> all = new TreeMap<>();
		for (Citation citation : this.asserting) {
			for (Hop hop : passes(citation)) {
				List<Citation> told = citedBy(citation, hop);
				boolean hedged = !told.isEmpty() && told.stream().noneMatch((one) -> one.hedge() == Hedge.NONE);
				if (citation.hedge() == Hedge.NONE && this.shelf.isOnFile(citation) && hedged) {
					Upgraded one = upgraded(citation, told.get(0));
					all.merge(one.key(), one, Upgraded::and);
				}
			}
		}
		return List.copyOf(all.values());
	}

	private Upgraded upgraded(Citation citation, Citation told) {
		return new Upgraded(citation.account(), this.register.name(citation.carrier()),
				this.register.name(told.carrier()), told.hedge().name().toLowerCase(Locale.ROOT),
				Credit.ids(List.of(citation, told)));
	}

	/** Nobody is at the root of what an account posted that nobody has checked. */
	private boolean isPostedByAnybody(Citation citation) {
		return this.remarks.stands(citation, Remark.POSTED);
	}

	private Circle circle(List<Citation> members) {
		Set<String> carriers = new TreeSet<>();
		members.forEach((member) -> carriers.add(this.register.name(member.carrier())));
		return new Circle(members.get(0).account(), List.copyOf(carriers), Credit.ids(members));
	}

	private boolean cannotHaveRead(Citation citation, @Nullable ReportId report) {
		Period first = (report != null) ? this.shelf.firstPublished(report) : null;
		return first != null && citation.published().isBefore(first);
	}

	private List<Citation> linked(Citation citation) {
		return this.links.getOrDefault(citation.id(), List.of());
	}

	private List<Citation> linksOf(Citation citation) {
		Hop next = innermost(citation);
		if (next == null || isPostedByAnybody(citation)) {
			return List.of();
		}
		return citedBy(citation, next);
	}

	/** What a carrier on the way had told by then, in another report. */
	private List<Citation> citedBy(Citation citation, Hop hop) {
		return assertionsOf(hop.source(), citation.account()).stream()
			.filter((cited) -> hop.report() == null || hop.report().equals(cited.report()))
			.filter((cited) -> cited.report() == null || !cited.report().equals(citation.report()))
			.filter((cited) -> !citation.published().isBefore(cited.published()))
			.toList();
	}

	private @Nullable Hop innermost(Citation citation) {
		List<Hop> passed = passes(citation);
		SourceId origin = citation.origin();
		boolean known = origin != null && this.register.isPlacedToKnow(this.register.get(origin));
		return (known || passed.isEmpty()) ? null : passed.get(0);
	}

	private Set<SourceId> ends(Citation citation) {
		Set<SourceId> ends = new TreeSet<>();
		Hop next = innermost(citation);
		if (isPostedByAnybody(citation)) {
			return ends;
		}
		if (next != null) {
			if (linked(citation).isEmpty()) {
				ends.add(next.source());
			}
		}
		else if (citation.origin() != null) {
			ends.add(citation.origin());
		}
		else {
			Source carrier = this.register.get(citation.carrier());
			if (this.register.isPlacedToKnow(carrier) || citation.eyewitness() || citation.isEnquiry()) {
				ends.add(carrier.id());
			}
		}
		return ends;
	}

	private void follow() {
		boolean grew = true;
		while (grew) {
			grew = false;
			for (Citation citation : this.asserting) {
				Set<SourceId> own = rootsOf(citation);
				for (Citation cited : linked(citation)) {
					grew |= own.addAll(rootsOf(cited));
				}
			}
		}
	}

	private Set<String> reachableFrom(Citation start) {
		Set<String> seen = new LinkedHashSet<>();
		Deque<Citation> ahead = new ArrayDeque<>(linked(start));
		while (!ahead.isEmpty()) {
			Citation next = ahead.pop();
			if (seen.add(next.id())) {
				ahead.addAll(linked(next));
			}
		}
		return seen;
	}

	/**
	 * A carrier's word on an account.
	 */
	private record Spot(SourceId carrier, String account) {
	}

}
