package org.secondsource.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;

/**
 * An incident, its claims and citations, for tests of what is kept.
 */
public final class ClaimSamples {

	/** When it was said, finer than a column holds. */
	public static final Instant NOON = Instant.parse("2016-04-08T12:00:00.123456789Z");

	/** The incident. */
	public static final Incident DMEIR = new Incident(new IncidentId("dmeir"), "Cement workers", "Dmeir",
			new Period(Instant.parse("2016-04-04T21:00:00Z"), Instant.parse("2016-04-05T21:00:00Z")), true, null,
			Set.of(new SourceId("islamic-state")), Set.of(new SourceId("red-crescent"), new SourceId("badia")),
			"middleeast");

	private ClaimSamples() {
	}

	/**
	 * A claim of that incident.
	 * @param id its id
	 * @return the claim, whose intake is still to be completed
	 */
	public static Claim claim(String id) {
		return new Claim(new ClaimId(id), DMEIR.id(), Effect.KILLED, "cement workers", "", Gravity.ATROCITY,
				"Cement workers killed at Dmeir");
	}

	static Fact cited(@Nullable String report, String carrier, @Nullable String origin, String words, Hop... via) {
		return new Fact.CitationFiled(new Citation(carrier + "-1", (report != null) ? new ReportId(report) : null,
				(report != null) ? 1 : 0, new SourceId(carrier), Period.at(NOON), Mode.ASSERTS, Wording.read(words),
				(origin != null) ? new SourceId(origin) : null, List.of(via), Hearing.RELAYED, Hedge.NONE, null, null,
				false, false, false, false, 6, ""));
	}

	static List<Fact> everyKind() {
		Hop hop = new Hop(new SourceId("efe"), Hop.Kind.QUOTES, new ReportId("r-2"));
		Citation full = new Citation("c-1", new ReportId("r-1"), 2, new SourceId("reuters"),
				new Period(NOON, NOON.plusSeconds(60)), Mode.WITHDRAWS, Wording.read("all but 20 of 300"),
				new SourceId("sana"), List.of(hop, Hop.through("bbc")), Hearing.HEARD, Hedge.BELIEVED, Period.at(NOON),
				"of them \"Druze\"", true, true, true, true, 2, "Der Ort, „wörtlich“\n");
		return List.of(new Fact.Registered(claim("c")), cited(null, "desk", null, "dozens"),
				new Fact.CitationFiled(full), new Fact.ReportSeen(new ReportId("r-1"), 2),
				new Fact.Struck(new ReportId("r-1")), new Fact.TakenUp(new ReportId("r-1"), "Others say so too"),
				new Fact.Published(1, "0".repeat(64), "1".repeat(64)),
				new Fact.NoticeConfirmed("c-1", true, "Called them"),
				new Fact.EnquiryFiled(
						WorkKind.TRACE, Map.of("7:a", Set.of("c-1", "c-2"), "8:b", Set.of()), "No answer"),
				new Fact.FindingAnswered("7:a", Set.of("c-1"), Answer.OVERRULED, "Known", true),
				new Fact.CitationFiled(new Citation("c-2", null, 0, new SourceId("desk"), Period.at(NOON), Mode.ASSERTS,
						Wording.read("10"), new SourceId("registry"), List.of(), Hearing.HEARD, Hedge.NONE, null, null,
						false, false, false, false, 6, "page 3", Enquiry.RECORD)),
				new Fact.Remarked("c-1", Remark.EMBARGOED, true, Period.at(NOON), "It says so at its head"),
				new Fact.Remarked("c-1", Remark.UPLOADED, false, null, ""),
				new Fact.Commented("They ring back at six.\n\u202Esix"),
				new Fact.AttachmentFiled("0".repeat(64), "list.pdf", "application/pdf", 20_971_520L, "the list", "c-2"),
				new Fact.AttachmentFiled("1".repeat(64), "photo.jpg", "image/jpeg", 1L, "", null),
				new Fact.Decided(Act.APPROVE, "Ready", 3, "At least 175 were killed.", Set.of("175", "dozens"),
						Set.of("c-1")),
				new Fact.Decided(Act.DISCARD, "", 0, null, Set.of(), Set.of()),
				new Fact.MovedToDesk("asia", "It happened there"),
				new Fact.Escalated("TRACE", Superior.HEADS, NOON, NOON.plusSeconds(900)),
				new Fact.CitationVoided("c-1", "A slip"), new Fact.CitationRestored("c-1", "No slip"),
				new Fact.TookOver(new ClaimId("d"), Map.of("c-1-2", "c-1"), Set.of("verifier"), "The same"),
				new Fact.HandedOver(new ClaimId("d"), Map.of("c-1-2", "c-1"), "Others"),
				new Fact.Merged(new ClaimId("d"), Phase.PUBLISHED, "The same"),
				new Fact.Revived(new ClaimId("d"), Phase.PUBLISHED, "Others"),
				new Fact.MovedToIncident(new IncidentId("badia"), DMEIR.id(), "The same night"),
				new Fact.SourceSeen(new SourceId("sana"), new SourceId("syria"), 2));
	}

}
