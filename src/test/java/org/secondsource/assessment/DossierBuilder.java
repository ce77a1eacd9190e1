package org.secondsource.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Answer;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.WorkKind;
import org.secondsource.report.Period;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

/**
 * A small dossier and its judgement:
 * {@code of(KILLED).told(by("sohr").says("10")).judged()}. The army and the Islamic State
 * are parties; the state's hospital and its police know separately.
 */
final class DossierBuilder {

	static final List<Source> CAST = List.of(Source.of("sohr", "SOHR", SourceKind.MONITOR),
			Source.of("airwars", "Airwars", SourceKind.MONITOR), Source.of("vdc", "VDC", SourceKind.MONITOR),
			Source.of("hospital", "State Hospital", SourceKind.OFFICIAL),
			Source.of("police", "State Police", SourceKind.OFFICIAL),
			Source.of("doubtful", "Doubtful Monitor", SourceKind.MONITOR).rated(Reliability.D),
			Source.of("liar", "Unreliable Monitor", SourceKind.MONITOR).rated(Reliability.E),
			Source.of("army", "Army", SourceKind.ARMED_PARTY), Source.of("is", "Islamic State", SourceKind.ARMED_PARTY),
			Source.of("amaq", "Amaq", SourceKind.OUTLET).speakingFor("is"),
			Source.of("sana", "SANA", SourceKind.STATE_MEDIA).onSide("army"),
			Source.of("herald", "Herald", SourceKind.OUTLET), Source.of("courier", "Courier", SourceKind.OUTLET),
			Source.of("sentinel", "Sentinel", SourceKind.OUTLET), Source.of("reuters", "Reuters", SourceKind.AGENCY),
			Source.of("union", "Workers’ Union", SourceKind.ORGANISATION),
			Source.of("residents", "residents", SourceKind.UNNAMED),
			Source.of("insiders", "insiders", SourceKind.UNNAMED),
			Source.of("aide", "an aide of SOHR", SourceKind.UNNAMED).onSide("sohr"),
			Source.of("officer", "an officer", SourceKind.UNNAMED).onSide("army"),
			Source.of("driver", "a driver", SourceKind.WITNESS),
			Source.of("plant", "Cement Company", SourceKind.COMPANY),
			Source.of("desk", "the desk", SourceKind.ORGANISATION));

	private static final Set<SourceId> PARTIES = Set.of(new SourceId("army"), new SourceId("is"));

	private final Effect effect;

	private final List<Told> told = new ArrayList<>();

	private final Map<String, Boolean> notices = new LinkedHashMap<>();

	private final List<Fact.EnquiryFiled> enquiries = new ArrayList<>();

	private final List<Dossier.Answered> answers = new ArrayList<>();

	private final Set<SourceId> authorities = new TreeSet<>();

	private final List<Source> cast = new ArrayList<>(CAST);

	private final List<Dossier.Elsewhere> elsewhere = new ArrayList<>();

	private final Map<String, Set<String>> files = new LinkedHashMap<>();

	private Gravity gravity = Gravity.DEATH;

	private boolean live;

	private Dossier.@Nullable Said said;

	private Period occurred = Period.at(Told.BEGAN);

	private Instant asked = Told.hour(72);

	private DossierBuilder(Effect effect) {
		this.effect = effect;
	}

	static DossierBuilder of(Effect effect) {
		return new DossierBuilder(effect);
	}

	/** Another of which more can be told. */
	DossierBuilder copy() {
		DossierBuilder copy = new DossierBuilder(this.effect);
		copy.told.addAll(this.told);
		copy.notices.putAll(this.notices);
		copy.enquiries.addAll(this.enquiries);
		copy.answers.addAll(this.answers);
		copy.authorities.addAll(this.authorities);
		copy.cast.clear();
		copy.cast.addAll(this.cast);
		copy.elsewhere.addAll(this.elsewhere);
		copy.files.putAll(this.files);
		copy.gravity = this.gravity;
		copy.live = this.live;
		copy.occurred = this.occurred;
		copy.said = this.said;
		copy.asked = this.asked;
		return copy;
	}

	DossierBuilder told(Told... all) {
		this.told.addAll(Arrays.asList(all));
		return this;
	}

	/** It was voided, or counts in another claim. */
	DossierBuilder without(Told one) {
		this.told.remove(one);
		return this;
	}

	/** All that was told so far. */
	List<Told> all() {
		return List.copyOf(this.told);
	}

	DossierBuilder serious() {
		return weighing(Gravity.ATROCITY);
	}

	DossierBuilder weighing(Gravity cost) {
		this.gravity = cost;
		return this;
	}

	/** It still unfolds, and is asked about at that hour. */
	DossierBuilder liveAt(double hour) {
		this.live = true;
		return closedAt(hour);
	}

	DossierBuilder closedAt(double hour) {
		this.asked = Told.hour(hour);
		return this;
	}

	DossierBuilder authority(String source) {
		this.authorities.add(new SourceId(source));
		return this;
	}

	/** Another claim of the incident has that account in range. */
	DossierBuilder elsewhere(Effect what, Figure figure, String voice, @Nullable Period asOf) {
		this.elsewhere
			.add(new Dossier.Elsewhere(new ClaimId("claim-" + what.word()), what, figure, List.of(voice), asOf));
		return this;
	}

	/** One file bears all of them out. */
	DossierBuilder onOneFile(Told... all) {
		this.files.put("f".repeat(64), Arrays.stream(all).map(Told::id).collect(Collectors.toSet()));
		return this;
	}

	/** Somebody else is on the list of sources. */
	DossierBuilder knowing(Source another) {
		this.cast.add(another);
		return this;
	}

	/** When it happened is known only so far. */
	DossierBuilder within(Period period) {
		this.occurred = period;
		return this;
	}

	/** What is published was approved at that hour. */
	DossierBuilder approvedAt(double hour) {
		Dossier.Said now = Objects.requireNonNull(this.said, "nothing is published");
		this.said = new Dossier.Said(now.standsOn(), now.restsOn(), now.wording(), Told.hour(hour));
		return this;
	}

	DossierBuilder confirmed(Told notice) {
		this.notices.put(notice.id(), true);
		return this;
	}

	DossierBuilder refused(Told notice) {
		this.notices.put(notice.id(), false);
		return this;
	}

	DossierBuilder published(String... accounts) {
		Set<String> standsOn = Set.of(accounts);
		Set<String> restsOn = judge().accounts()
			.stream()
			.filter((account) -> standsOn.contains(account.account()))
			.flatMap((account) -> account.citations().stream())
			.collect(Collectors.toSet());
		this.said = new Dossier.Said(standsOn, restsOn, "As it was.");
		return this;
	}

	/** A citation that what is published rests on was voided. */
	DossierBuilder unfounded(String voided) {
		Dossier.Said before = Objects.requireNonNull(this.said, "nothing is published");
		Set<String> restsOn = new HashSet<>(before.restsOn());
		restsOn.add(voided);
		this.said = new Dossier.Said(before.standsOn(), restsOn, before.wording());
		return this;
	}

	/** Files an enquiry, without an answer, against all that asks for work now. */
	DossierBuilder tried() {
		for (Assessment now = judge(); !now.work().isEmpty(); now = judge()) {
			for (WorkKind kind : now.work()) {
				tryIn(now, kind);
			}
		}
		return this;
	}

	DossierBuilder overruled(Finding finding, String by) {
		return answered(finding, Answer.OVERRULED, by);
	}

	DossierBuilder answered(Finding finding, Answer answer, String by) {
		this.answers.add(new Dossier.Answered(finding.key(), Set.copyOf(finding.citations()), answer, by,
				by.startsWith("senior")));
		return this;
	}

	Dossier dossier() {
		Claim claim = new Claim(new ClaimId("claim"), new IncidentId("incident"), this.effect, "workers", "Dmeir",
				this.gravity, "Workers at Dmeir");
		Incident incident = new Incident(claim.incident(), "Workers", "Dmeir", this.occurred, this.live, null, PARTIES,
				this.authorities, "desk");
		return new Dossier(claim, incident, PARTIES, this.told.stream().map(Told::citation).toList(),
				this.told.stream().flatMap((one) -> one.versions().stream()).distinct().toList(), this.cast,
				this.notices, this.enquiries, this.answers, this.said, this.asked)
			.in(new Dossier.Context(this.told.stream().flatMap((one) -> one.remarks().stream()).toList(),
					this.elsewhere, this.files));
	}

	Judged judged() {
		return new Judged(judge());
	}

	private Assessment judge() {
		return Judged.ASSESSOR.assess(dossier());
	}

	private void tryIn(Assessment now, WorkKind kind) {
		Map<String, Set<String>> findings = new LinkedHashMap<>();
		now.findingsFor(kind).forEach((one) -> findings.put(one.key(), Set.copyOf(one.citations())));
		this.enquiries.add(new Fact.EnquiryFiled(kind, findings, "Asked; no answer."));
	}

}
