package org.secondsource.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Remark;
import org.secondsource.claim.Wording;
import org.secondsource.report.Correction;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceId;

/**
 * What somebody told, as a sentence:
 * {@code by("herald").says("10").from("sohr").heard().at(3)}. It relays, as fact, in a
 * report of its own that stands, at the hour in which everything began.
 */
final class Told {

	static final Instant BEGAN = Instant.parse("2016-04-04T00:00:00Z");

	private final String carrier;

	private final List<Hop> via = new ArrayList<>();

	private final List<ReportVersion> later = new ArrayList<>();

	private final Map<Remark, @Nullable Period> remarks = new LinkedHashMap<>();

	private Mode mode = Mode.ASSERTS;

	private Wording wording = Wording.read("10");

	private @Nullable String origin;

	private Hearing hearing = Hearing.RELAYED;

	private Hedge hedge = Hedge.NONE;

	private Period published = Period.at(BEGAN);

	private @Nullable Period asOf;

	private @Nullable String part;

	private boolean admission;

	private boolean eyewitness;

	private boolean recorded;

	private boolean repudiates;

	private boolean enquiry;

	private @Nullable Enquiry kind;

	private int credibility = 6;

	private @Nullable Told beside;

	private int version = 1;

	private Told(String carrier) {
		this.carrier = carrier;
	}

	static Told by(String carrier) {
		return new Told(carrier);
	}

	/** Another thing that the same report says. */
	static Told beside(Told other) {
		Told told = new Told(other.carrier);
		told.beside = other;
		told.published = other.published;
		told.version = other.version;
		return told;
	}

	/** What the latest version of a report says, which has replaced this one. */
	static Told instead(Told replaced) {
		ReportVersion latest = replaced.later.get(replaced.later.size() - 1);
		Told told = beside(replaced);
		told.published = latest.published();
		told.version = latest.number();
		return told;
	}

	/** That the latest version of a report says the same. */
	static Told unchanged(Told replaced) {
		Told told = instead(replaced);
		told.mode = replaced.mode;
		told.wording = replaced.wording;
		told.origin = replaced.origin;
		told.via.addAll(replaced.via);
		told.hearing = replaced.hearing;
		told.hedge = replaced.hedge;
		told.asOf = replaced.asOf;
		told.part = replaced.part;
		return told;
	}

	/** What the desk found out itself. */
	static Told desk() {
		Told told = new Told("desk");
		told.enquiry = true;
		told.hearing = Hearing.OWN;
		return told;
	}

	/** What the desk found out itself, and how. */
	static Told desk(Enquiry kind) {
		Told told = desk();
		told.kind = kind;
		return told;
	}

	/** The desk looked for it where it is credited, and did not find it. */
	static Told searchedInVain(String words, String voice) {
		Told told = desk().disowns(words).from(voice);
		told.hearing = Hearing.RELAYED;
		return told;
	}

	static Instant hour(double hour) {
		return BEGAN.plus(Duration.ofMinutes(Math.round(hour * 60)));
	}

	Told says(String words) {
		return carries(Mode.ASSERTS, words);
	}

	Told denies(String words) {
		return carries(Mode.DENIES, words);
	}

	Told disowns(String words) {
		return carries(Mode.DISOWNS, words);
	}

	Told mentions(String words) {
		return carries(Mode.MENTIONS, words);
	}

	Told withdraws(String words) {
		return carries(Mode.WITHDRAWS, words);
	}

	/** Names a side instead of a number. */
	Told answers(Mode how, String side) {
		this.mode = how;
		this.wording = Wording.statement(side);
		return this;
	}

	Told from(String source) {
		this.origin = source;
		return this;
	}

	Told via(String... carriers) {
		for (String one : carriers) {
			this.via.add(Hop.through(one));
		}
		return this;
	}

	/** Came by it in that way from a carrier. */
	Told through(Hop.Kind kind, String carrier) {
		this.via.add(new Hop(new SourceId(carrier), kind, null));
		return this;
	}

	/** Cites that very report. */
	Told citing(Told other) {
		this.via.add(new Hop(new SourceId(other.carrier), Hop.Kind.QUOTES, other.report()));
		return this;
	}

	Told own() {
		this.hearing = Hearing.OWN;
		return this;
	}

	Told heard() {
		this.hearing = Hearing.HEARD;
		return this;
	}

	Told hedged(Hedge how) {
		this.hedge = how;
		return this;
	}

	Told at(double hour) {
		this.published = Period.at(hour(hour));
		return this;
	}

	/** Some time between two hours. */
	Told between(double from, double to) {
		this.published = new Period(hour(from), hour(to));
		return this;
	}

	Told when(Period period) {
		this.published = period;
		return this;
	}

	Told asOf(double hour) {
		return asOf(hour, hour);
	}

	Told asOf(double from, double to) {
		return asOf(new Period(hour(from), hour(to)));
	}

	Told asOf(@Nullable Period period) {
		this.asOf = period;
		return this;
	}

	Told partly(String of) {
		this.part = of;
		return this;
	}

	Told admitting() {
		this.admission = true;
		return this;
	}

	Told eyewitness() {
		this.eyewitness = true;
		return this;
	}

	Told recorded() {
		this.recorded = true;
		return this;
	}

	Told repudiating() {
		this.repudiates = true;
		return this;
	}

	Told judged(int item) {
		this.credibility = item;
		return this;
	}

	/** What somebody noticed about it. */
	Told remarked(Remark... noticed) {
		for (Remark one : noticed) {
			this.remarks.put(one, null);
		}
		return this;
	}

	/** What somebody noticed about it, of which a time is part. */
	Told remarked(Remark noticed, Period when) {
		this.remarks.put(noticed, when);
		return this;
	}

	List<Dossier.Remarked> remarks() {
		List<Dossier.Remarked> all = new ArrayList<>();
		this.remarks.forEach((remark, when) -> all.add(new Dossier.Remarked(id(), remark, when)));
		return all;
	}

	/** Its publisher kills the report later. */
	Told killed(double hour) {
		return next(ReportStatus.WITHDRAWN, hour, false);
	}

	/** Its publisher kills the report later, and calls the figure or its source wrong. */
	Told killedAsWrong(double hour) {
		return next(ReportStatus.WITHDRAWN, hour, true);
	}

	/** Its publisher issues a later version, which does not say so. */
	Told replaced(double hour) {
		return next(ReportStatus.USABLE, hour, false);
	}

	/** Its publisher corrects it: a new version says what is right. */
	Told corrected(double hour) {
		return next(ReportStatus.USABLE, hour, true);
	}

	/** Its publisher asks to wait. */
	Told withheld(double hour) {
		return next(ReportStatus.WITHHELD, hour, false);
	}

	String id() {
		return String.join("-", String.valueOf(this.version), this.carrier, this.mode.name().toLowerCase(Locale.ROOT),
				this.wording.words(), String.valueOf(this.origin), this.published.toString(), this.via.toString(),
				String.valueOf(this.part));
	}

	/** Whether the same report says that very thing. */
	boolean isOfOneReport(Told other) {
		return !this.enquiry && report().equals(other.report())
				&& citation().account().equals(other.citation().account());
	}

	Citation citation() {
		return new Citation(id(), this.enquiry ? null : report(), this.enquiry ? 0 : this.version,
				new SourceId(this.carrier), this.published, this.mode, this.wording,
				(this.origin != null) ? new SourceId(this.origin) : null, this.via, this.hearing, this.hedge, this.asOf,
				this.part, this.admission, this.eyewitness, this.recorded, this.repudiates, this.credibility, "",
				this.kind);
	}

	List<ReportVersion> versions() {
		if (this.enquiry || this.beside != null) {
			return List.of();
		}
		List<ReportVersion> all = new ArrayList<>(this.later);
		all.add(version(1, this.published, ReportStatus.USABLE, false));
		return all;
	}

	Told carries(Mode how, String words) {
		this.mode = how;
		this.wording = Wording.read(words);
		return this;
	}

	private Told next(ReportStatus status, double hour, boolean asWrong) {
		this.later.add(version(this.later.size() + 2, Period.at(hour(hour)), status, asWrong));
		return this;
	}

	private ReportId report() {
		if (this.beside != null) {
			return this.beside.report();
		}
		return ReportId.of(new SourceId(this.carrier), this.mode + this.wording.words() + this.origin + this.published);
	}

	private ReportVersion version(int number, Period when, ReportStatus status, boolean asWrong) {
		return new ReportVersion(report(), number, new SourceId(this.carrier), "guid", when, status, asWrong,
				"Headline", null, asWrong && status == ReportStatus.USABLE ? Correction.CORRECTED : null);
	}

}
