package org.secondsource.publication;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Flaw;
import org.secondsource.journal.Vouched;
import org.secondsource.storage.Json;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares what was said in public, and the judgement that it stands on, with the
 * fingerprints that the journal keeps of both.
 */
@Component
class VouchedPublications implements Vouched {

	private static final String KIND = "{\"fact\":\"published\"";

	private static final String REMEDY = "Compare it with a backup from before and with what recipients got,"
			+ " put back what was said, and find out who wrote to the database.";

	private final JdbcClient jdbc;

	private final AssessmentArchive assessments;

	private final Json json;

	VouchedPublications(JdbcClient jdbc, AssessmentArchive assessments, Json json) {
		this.jdbc = jdbc;
		this.assessments = assessments;
		this.json = json;
	}

	@Override
	public boolean isBy(Entry entry) {
		return entry.content().startsWith(KIND) && ClaimId.ofChain(entry.chain()).isPresent();
	}

	@Override
	public List<Flaw> flaws(Map<String, List<Entry>> chains) {
		List<String> claims = chains.keySet()
			.stream()
			.flatMap((chain) -> ClaimId.ofChain(chain).stream())
			.map(ClaimId::value)
			.toList();
		if (claims.isEmpty()) {
			return List.of();
		}
		Map<AssessmentArchive.Place, Said> said = new LinkedHashMap<>();
		this.jdbc.sql(Said.ROWS + "where claim_id in (:claims) order by claim_id, number")
			.param("claims", claims)
			.query(Said::read)
			.list()
			.forEach((one) -> said.put(new AssessmentArchive.Place(one.claim(), one.number()), one));
		Map<AssessmentArchive.Place, String> judged = this.assessments
			.fingerprints(said.values().stream().map(VouchedPublications::judgement).distinct().toList());
		List<Flaw> flaws = new ArrayList<>();
		chains.values().forEach((entries) -> entries.forEach((entry) -> compare(entry, said, judged, flaws)));
		said.values().forEach((one) -> flaws.add(flaw(one)));
		return flaws;
	}

	/**
	 * What an entry vouches for is taken out: what is left over, no entry vouches for.
	 */
	private void compare(Entry entry, Map<AssessmentArchive.Place, Said> said,
			Map<AssessmentArchive.Place, String> judged, List<Flaw> flaws) {
		ClaimId claim = ClaimId.ofChain(entry.chain()).orElseThrow();
		Fact.Published vouches = read(entry);
		if (vouches == null) {
			return;
		}
		Said now = said.remove(new AssessmentArchive.Place(claim, vouches.revision()));
		String wrong = wrong(vouches, now, judged);
		if (wrong != null) {
			flaws.add(new Flaw(entry.chain(), entry.number(), entry.at(), wrong, REMEDY));
		}
	}

	/** Null if the entry was made unreadable, which is its own flaw. */
	private Fact.@Nullable Published read(Entry entry) {
		try {
			return (Fact.Published) this.json.read(entry.content(), Fact.class);
		}
		catch (UncheckedIOException ex) {
			return null;
		}
	}

	private static @Nullable String wrong(Fact.Published vouches, @Nullable Said now,
			Map<AssessmentArchive.Place, String> judged) {
		if (now == null) {
			return "Revision " + vouches.revision() + ", which this entry vouches for, was removed.";
		}
		if (!now.fingerprint().equals(vouches.said())) {
			return "Revision " + vouches.revision() + ", which this entry vouches for, was changed after it was said.";
		}
		if (!Objects.equals(vouches.judged(), judged.get(judgement(now)))) {
			return "Verdict " + now.assessment() + ", on which revision " + vouches.revision()
					+ " stands, was changed or removed after it was published.";
		}
		return null;
	}

	private static Flaw flaw(Said said) {
		return new Flaw(said.claim().chain(), 0, said.at(),
				"Revision " + said.number() + " is not vouched for: it was not published by this desk.", REMEDY);
	}

	private static AssessmentArchive.Place judgement(Said said) {
		return new AssessmentArchive.Place(said.claim(), said.assessment());
	}

}
