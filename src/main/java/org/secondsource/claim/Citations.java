package org.secondsource.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The citations among a claim's facts: which count, which were voided, and which were
 * handed over to another claim. Whatever was done and undone since, only what stands now
 * leaves a trace.
 */
public final class Citations {

	private final Map<String, Citation> filed = new LinkedHashMap<>();

	private final Map<String, FiledFact> voided = new HashMap<>();

	private final Map<String, ClaimId> away = new HashMap<>();

	private final Map<ClaimId, Map<String, String>> shared = new HashMap<>();

	private Citations() {
	}

	/**
	 * The citations among some facts.
	 * @param facts what was filed about one claim, in order
	 * @return its citations
	 */
	public static Citations of(List<FiledFact> facts) {
		Citations citations = new Citations();
		facts.forEach(citations::add);
		return citations;
	}

	/**
	 * All that were ever filed.
	 * @return in the order in which they were filed
	 */
	public List<Citation> all() {
		return List.copyOf(this.filed.values());
	}

	/**
	 * Those that are this claim's, voided or not.
	 * @return in the order in which they were filed
	 */
	public List<Citation> present() {
		return this.filed.values().stream().filter((one) -> !this.away.containsKey(one.id())).toList();
	}

	/**
	 * Those that count.
	 * @return in the order in which they were filed
	 */
	public List<Citation> standing() {
		return present().stream().filter((one) -> !this.voided.containsKey(one.id())).toList();
	}

	/**
	 * Whether a citation of an id was ever filed here.
	 * @param id the id
	 * @return false if the id is free
	 */
	public boolean knows(String id) {
		return this.filed.containsKey(id);
	}

	/**
	 * What voided a citation.
	 * @param id the citation
	 * @return the fact, whose content is a {@link Fact.CitationVoided}; nothing if it is
	 * not voided
	 */
	public Optional<FiledFact> voiding(String id) {
		return Optional.ofNullable(this.voided.get(id));
	}

	/**
	 * Where a citation is counted instead.
	 * @param id the citation
	 * @return the claim that it was handed over to; nothing if it is this claim's
	 */
	public Optional<ClaimId> awayAt(String id) {
		return Optional.ofNullable(this.away.get(id));
	}

	/**
	 * What the citations that ever passed between this claim and another are called here.
	 * @param other the other claim
	 * @return ids here by ids there
	 */
	public Map<String, String> sharedWith(ClaimId other) {
		return Map.copyOf(this.shared.getOrDefault(other, Map.of()));
	}

	private void add(FiledFact filing) {
		Fact fact = filing.fact();
		if (fact instanceof Fact.CitationFiled cited) {
			this.filed.put(cited.citation().id(), cited.citation());
		}
		else if (fact instanceof Fact.CitationVoided voiding) {
			this.voided.put(voiding.citation(), filing);
		}
		else if (fact instanceof Fact.CitationRestored restored) {
			this.voided.remove(restored.citation());
		}
		else if (fact instanceof Fact.TookOver taken) {
			taken.citations().keySet().forEach(this.away::remove);
			share(taken.from(), taken.citations());
		}
		else if (fact instanceof Fact.HandedOver handed) {
			handed.citations().keySet().forEach((id) -> this.away.put(id, handed.to()));
			share(handed.to(), handed.citations());
		}
	}

	private void share(ClaimId other, Map<String, String> citations) {
		Map<String, String> ids = this.shared.computeIfAbsent(other, (claim) -> new HashMap<>());
		citations.forEach((here, there) -> ids.put(there, here));
	}

}
