package org.secondsource.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondsource.claim.Attachment;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Citations;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;

/**
 * Moves citations from one claim to another, with what people made of them: that they
 * were voided, that a notice of withdrawal was confirmed or refused, and the attachments
 * that bear them out. What comes back to a claim is known there by the id that it had.
 */
final class Moving {

	private final Case from;

	private final Case to;

	/** What they are called there, by what they are called where they come from. */
	private final Map<String, String> ids = new LinkedHashMap<>();

	private final List<Fact> facts = new ArrayList<>();

	private Moving(Case from, Case to) {
		this.from = from;
		this.to = to;
	}

	/** Moves citations that the other claim may never have seen. */
	static Moving of(List<Citation> citations, Case from, Case to) {
		Moving moving = new Moving(from, to);
		Citations there = to.citations();
		Map<String, String> known = there.sharedWith(from.state().id());
		Set<String> taken = new HashSet<>(known.values());
		there.all().forEach((citation) -> taken.add(citation.id()));
		for (Citation citation : citations) {
			String id = known.getOrDefault(citation.id(), free(citation.id(), taken));
			taken.add(id);
			moving.ids.put(citation.id(), id);
			if (!there.knows(id)) {
				moving.facts.add(new Fact.CitationFiled(citation.as(id)));
			}
		}
		return moving;
	}

	/** Gives citations back to the claim from which they were taken over. */
	static Moving back(Fact.TookOver taken, Case from, Case to) {
		Moving moving = new Moving(from, to);
		moving.ids.putAll(taken.citations());
		return moving;
	}

	/** What is filed there: that they came, and what is known of them. */
	List<Fact> takenOver(String reason) {
		Map<String, String> called = new LinkedHashMap<>();
		this.ids.forEach((here, there) -> called.put(there, here));
		List<Fact> all = new ArrayList<>(this.facts);
		all.add(new Fact.TookOver(this.from.state().id(), called, Workers.of(this.from), reason));
		all.addAll(learnt());
		return all;
	}

	/** What is filed here: that they went. */
	Fact handedOver(String reason) {
		return new Fact.HandedOver(this.to.state().id(), Map.copyOf(this.ids), reason);
	}

	/** What was made of them here and is not yet known there. */
	List<Fact> learnt() {
		List<Fact> learnt = new ArrayList<>();
		Citations here = this.from.citations();
		Citations there = this.to.citations();
		Map<String, Fact.NoticeConfirmed> noticesHere = notices(this.from);
		Map<String, Fact.NoticeConfirmed> noticesThere = notices(this.to);
		this.ids.forEach((id, other) -> {
			boolean voided = there.voiding(other).isPresent();
			here.voiding(id)
				.filter((voiding) -> !voided)
				.ifPresent((voiding) -> learnt.add(new Fact.CitationVoided(other, reason(voiding))));
			if (voided && here.voiding(id).isEmpty()) {
				learnt.add(new Fact.CitationRestored(other, "It counts in '" + this.from.state().id() + "'."));
			}
			Fact.NoticeConfirmed notice = noticesHere.get(id);
			Fact.NoticeConfirmed known = noticesThere.get(other);
			if (notice != null && (known == null || known.confirmed() != notice.confirmed())) {
				learnt.add(new Fact.NoticeConfirmed(other, notice.confirmed(), notice.reason()));
			}
		});
		learnt.addAll(remarked());
		learnt.addAll(attached());
		return learnt;
	}

	private List<Fact> remarked() {
		Map<String, Fact.Remarked> there = remarks(this.to);
		List<Fact> remarked = new ArrayList<>();
		for (Fact.Remarked one : remarks(this.from).values()) {
			String other = this.ids.get(one.citation());
			if (other != null) {
				Fact.Remarked known = there.get(about(other, one));
				if ((known != null) ? known.holds() != one.holds() : one.holds()) {
					remarked.add(new Fact.Remarked(other, one.remark(), one.holds(), one.when(), one.note()));
				}
			}
		}
		return remarked;
	}

	private static Map<String, Fact.Remarked> remarks(Case of) {
		Map<String, Fact.Remarked> remarks = new LinkedHashMap<>();
		of.facts().forEach((filed) -> {
			if (filed.fact() instanceof Fact.Remarked one) {
				remarks.put(about(one.citation(), one), one);
			}
		});
		return remarks;
	}

	private static String about(String citation, Fact.Remarked one) {
		return citation + " " + one.remark();
	}

	private List<Fact> attached() {
		List<Attachment> there = Attachment.of(this.to.facts());
		List<Fact> attached = new ArrayList<>();
		for (Attachment one : Attachment.of(this.from.facts())) {
			Set<String> bound = there.stream()
				.filter((other) -> other.file().hash().equals(one.file().hash()))
				.findFirst()
				.map(Attachment::citations)
				.orElse(Set.of());
			one.citations()
				.stream()
				.map(this.ids::get)
				.filter((id) -> id != null && !bound.contains(id))
				.forEach((id) -> attached.add(one.file().boundTo(id)));
		}
		return attached;
	}

	private static String reason(FiledFact voiding) {
		return ((Fact.CitationVoided) voiding.fact()).reason();
	}

	private static Map<String, Fact.NoticeConfirmed> notices(Case of) {
		Map<String, Fact.NoticeConfirmed> notices = new HashMap<>();
		of.facts().forEach((filed) -> {
			if (filed.fact() instanceof Fact.NoticeConfirmed notice) {
				notices.put(notice.citation(), notice);
			}
		});
		return notices;
	}

	private static String free(String wanted, Set<String> taken) {
		String id = wanted;
		for (int count = 2; taken.contains(id); count++) {
			id = wanted + "-" + count;
		}
		return id;
	}

}
