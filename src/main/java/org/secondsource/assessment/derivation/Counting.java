package org.secondsource.assessment.derivation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.secondsource.assessment.facts.AgreeBelow;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Remark;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

/**
 * Counts independent origins: stratum 6. Classes are sides of resolved, credible credits;
 * unnamed sources alone are one class together; a party counts for nothing but its
 * admission.
 */
final class Counting {

	private static final String UNNAMED = "unnamed sources";

	private static final String FILE = "the file ";

	private final Map<String, List<Standing>> byAccount;

	private final Register register;

	private final AgreeBelow threshold;

	private final boolean proposition;

	private final Remarks remarks;

	private final Map<String, Map<String, Set<String>>> ownClasses = new TreeMap<>();

	Counting(Map<String, List<Standing>> byAccount, Register register, AgreeBelow threshold, boolean proposition,
			Remarks remarks) {
		this.byAccount = byAccount;
		this.register = register;
		this.threshold = threshold;
		this.proposition = proposition;
		this.remarks = remarks;
		byAccount.forEach((account, standings) -> this.ownClasses.put(account, classesOf(standings)));
	}

	/** The classes that stand behind an account, or agree with it, with their names. */
	Map<String, Set<String>> classes(String account) {
		Map<String, Set<String>> own = this.ownClasses.getOrDefault(account, Map.of());
		if (own.isEmpty()) {
			return Map.of();
		}
		Map<String, Set<String>> all = new TreeMap<>();
		this.byAccount.forEach((other, standings) -> {
			if (other.equals(account) || agree(account, other)) {
				this.ownClasses.getOrDefault(other, Map.of())
					.forEach((side, names) -> all.computeIfAbsent(side, (key) -> new TreeSet<>()).addAll(names));
			}
		});
		return settled(all);
	}

	/**
	 * 3 two or more classes, 2 one named, 1 one unnamed, a party or attributed, 0 none.
	 */
	int rank(String account) {
		Map<String, Set<String>> classes = classes(account);
		if (classes.size() > 1) {
			return 3;
		}
		if (classes.size() == 1) {
			return classes.containsKey(UNNAMED) ? 1 : 2;
		}
		return this.byAccount.getOrDefault(account, List.of()).stream().anyMatch(Standing::isKnown) ? 1 : 0;
	}

	/** Whether sources without a name are all that counts. */
	boolean restsOnTheUnnamed(String account) {
		return classes(account).keySet().equals(Set.of(UNNAMED));
	}

	/** The rank that a denial's voice would have asserting what it denies. */
	int rankOfDenial(Citation denial) {
		Source source = this.register.get(speakerOf(denial));
		if (denial.origin() == null && !isPlaced(denial, source)) {
			return 0;
		}
		if (!isResolved(denial) || !isCredible(denial, source)) {
			return 1;
		}
		return (source.kind() == SourceKind.UNNAMED) ? 1 : 2;
	}

	/** Whether whoever denies it was heard doing so. */
	boolean isResolved(Citation denial) {
		boolean credited = denial.origin() != null || isPlaced(denial, this.register.get(denial.carrier()));
		return credited && Credit.isFirstHand(denial);
	}

	/** Whether somebody who counts says so. */
	boolean isCounted(Standing standing) {
		return !classesOf(List.of(standing)).isEmpty();
	}

	private boolean agree(String one, String other) {
		if (this.proposition) {
			return false;
		}
		return current(one).stream()
			.anyMatch((mine) -> current(other).stream().anyMatch((theirs) -> agree(mine.figure(), theirs.figure())));
	}

	/**
	 * Overlapping or below the first step; if either is open, lower ends are compared.
	 */
	boolean agree(Figure one, Figure other) {
		if (one.isOpen() || other.isOpen()) {
			return isClose(Math.max(one.low(), other.low()), Math.min(one.low(), other.low()));
		}
		if (one.overlaps(other)) {
			return true;
		}
		Integer top = (one.low() > other.low()) ? other.high() : one.high();
		return top != null && isClose(Math.max(one.low(), other.low()), top);
	}

	boolean isClose(int higher, int lower) {
		boolean near = higher - lower < this.threshold.people() && (lower > 0 || higher == 0);
		return near || (long) higher * 100 <= (long) lower * this.threshold.hundredths();
	}

	private List<Standing> current(String account) {
		return this.byAccount.getOrDefault(account, List.of())
			.stream()
			.filter((standing) -> standing.current() && standing.isResolved() && !standing.isPart())
			.toList();
	}

	private Map<String, Set<String>> classesOf(Collection<Standing> standings) {
		Map<String, Set<String>> classes = new LinkedHashMap<>();
		for (Standing standing : standings) {
			if (standing.current() && standing.isResolved()) {
				for (Credit credit : standing.credits()) {
					count(credit, classes);
				}
			}
		}
		return classes;
	}

	private void count(Credit credit, Map<String, Set<String>> classes) {
		SourceId root = credit.root();
		if (credit.isResolving() && root != null) {
			Source source = this.register.get(root);
			if (isCredible(credit.citation(), source)) {
				String side = this.register.sideOf(source).value();
				String key = (source.kind() == SourceKind.UNNAMED) ? UNNAMED + " of " + side : side;
				String file = this.remarks.sharedFile(credit.citation());
				if (file != null) {
					key = FILE + file + " of " + side;
				}
				classes.computeIfAbsent(key, (any) -> new TreeSet<>()).add(this.register.name(root));
			}
		}
	}

	/**
	 * An unnamed source of a counted side adds nothing to it; the rest are one class. Who
	 * rests on one file is one class, and none where one of them is counted anyway.
	 */
	private static Map<String, Set<String>> settled(Map<String, Set<String>> classes) {
		Map<String, Set<String>> settled = new TreeMap<>();
		classes.forEach((side, names) -> {
			if (side.startsWith(FILE)) {
				String file = side.substring(0, side.indexOf(" of "));
				boolean counted = classes.keySet()
					.stream()
					.anyMatch((other) -> other.startsWith(file + " of ")
							&& classes.containsKey(other.substring(file.length() + " of ".length())));
				if (!counted) {
					settled.computeIfAbsent(file, (key) -> new TreeSet<>()).addAll(names);
				}
			}
			else if (!side.startsWith(UNNAMED)) {
				settled.put(side, names);
			}
			else if (!classes.containsKey(side.substring((UNNAMED + " of ").length()))) {
				settled.computeIfAbsent(UNNAMED, (key) -> new TreeSet<>()).addAll(names);
			}
		});
		return settled;
	}

	private boolean isCredible(Citation citation, Source source) {
		boolean reliable = source.reliability().isCredible()
				&& this.register.get(citation.carrier()).reliability().isCredible();
		boolean likely = citation.credibility() != 4 && citation.credibility() != 5 && citation.hedge() == Hedge.NONE;
		return reliable && likely && isPlaced(citation, source) && !this.remarks.stands(citation, Remark.UPLOADED)
				&& (!this.register.isParty(source) || citation.admission());
	}

	/** What the carrier saw or found out itself makes nobody else know. */
	private boolean isPlaced(Citation citation, Source source) {
		boolean saw = citation.eyewitness() || citation.isEnquiry();
		return this.register.isPlacedToKnow(source) || (saw && source.id().equals(citation.carrier()));
	}

	private static SourceId speakerOf(Citation citation) {
		return (citation.origin() != null) ? citation.origin() : citation.carrier();
	}

}
