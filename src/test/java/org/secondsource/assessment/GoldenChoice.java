package org.secondsource.assessment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;
import org.secondsource.demo.Dossiers;
import org.secondsource.source.SourceId;

import static org.secondsource.assessment.Told.by;

/**
 * Which dossiers are kept: the founding case step by step, both sides of the boundary of
 * each rule, and of the random ones the smallest for each outcome and grade.
 */
final class GoldenChoice {

	private static final List<String> CLAIMS = List.of("killed", "taken", "freed", "escaped", "held");

	private static final Told SOHR = by("sohr").says("10").at(1);

	private final Map<String, GoldenDossier> chosen = new LinkedHashMap<>();

	/** What the sources of the program compose. */
	static Map<String, GoldenDossier> composed() {
		GoldenChoice choice = new GoldenChoice();
		choice.foundingCase();
		choice.origins();
		choice.parties();
		choice.attributions();
		choice.figures();
		choice.times();
		choice.withdrawals();
		choice.people();
		GoldenRemarks.addTo(choice);
		return choice.chosen;
	}

	/** The smallest random dossier of each outcome and grade. */
	static Map<String, GoldenDossier> diverse(long seed, int cases) {
		Map<String, Dossier> smallest = new TreeMap<>();
		for (int i = 0; i < cases; i++) {
			Dossier dossier = new RandomTelling(seed + i).claim().dossier();
			Assessment assessment = Judged.ASSESSOR.assess(dossier);
			smallest.merge("random-" + slug(assessment.outcome().name()) + "-" + slug(assessment.grade().name()),
					dossier, (one, other) -> (other.citations().size() < one.citations().size()) ? other : one);
		}
		Map<String, GoldenDossier> diverse = new TreeMap<>();
		smallest.forEach((name, dossier) -> diverse.put(name,
				GoldenDossier.now(name, "The smallest random dossier of this outcome and grade.", slim(dossier))));
		return diverse;
	}

	private void foundingCase() {
		int number = 1;
		for (String step : Dossiers.steps()) {
			for (String claim : CLAIMS) {
				keep("dmeir-" + number + "-" + step + "-" + claim, "The founding case after the step " + step + ".",
						slim(Dossiers.after(step, "dmeir-" + claim, true)));
			}
			number++;
		}
		keep("dmeir-3-withdrawals-unconfirmed", "The founding case before anybody confirmed the withdrawals.",
				slim(Dossiers.after("withdrawals", "dmeir-killed", false)));
		for (String claim : List.of("killed", "freed")) {
			keep("dmeir-6-tried-" + claim, "The founding case when every remedy was tried.", slim(
					Dossiers.tried(Dossiers.after("ninth-of-april", "dmeir-" + claim, true), Judged.ASSESSOR::assess)));
		}
	}

	private void origins() {
		keep("rule-01-one-origin", "One origin of an ordinary claim.", told(SOHR));
		keep("rule-01-one-origin-serious", "One origin of a serious allegation.", told(SOHR).serious());
		keep("rule-01-nothing", "Nothing is filed.", told());
		keep("rule-02-two-origins", "Two independent origins.", told(SOHR, by("airwars").says("10").at(2)));
		keep("rule-02-one-side", "A monitor and its own aide are one origin.",
				told(SOHR, by("herald").says("10").from("aide").heard().at(2)));
		keep("rule-02-unnamed-alone", "Two unnamed sources are one origin.", told(
				by("herald").says("10").from("residents").heard(), by("courier").says("10").from("insiders").heard()));
		keep("rule-03-admitted", "The army admits that it is responsible.",
				DossierBuilder.of(Effect.RESPONSIBLE)
					.told(by("army").answers(Mode.ASSERTS, "Army").admitting(),
							by("sohr").mentions("10").answers(Mode.MENTIONS, "Islamic State")));
		keep("rule-03-accused", "Others say that the army is responsible.",
				DossierBuilder.of(Effect.RESPONSIBLE).told(by("sohr").answers(Mode.ASSERTS, "Army")));
		keep("rule-03-record", "The desk reads it off a named record.", told(Told.desk().says("10").judged(1)));
		keep("rule-03-no-record", "The desk finds it out and knows no record.", told(Told.desk().says("10").judged(2)));
		keep("rule-07-two-reports", "Two reports go back to one origin.",
				told(SOHR, by("herald").says("10").from("sohr").at(2)));
		keep("rule-07-two-hearings", "Two carriers heard the same origin.", told(
				by("courier").says("10").from("sohr").heard(), by("herald").says("10").from("sohr").heard().at(2)));
	}

	private void parties() {
		keep("rule-13-party", "A party speaks in its own cause.", told(by("amaq").says("10")));
		keep("rule-14-admission", "A party admits against its interest.", told(by("army").says("10").admitting()));
		keep("rule-14-admission-and-monitor", "An admission counts beside a monitor.",
				told(SOHR, by("army").says("10").admitting().at(2)));
		keep("denial-by-a-party", "A party denies what a monitor says.", told(SOHR, by("army").denies("10").at(2)));
		keep("denial-by-an-equal", "A monitor denies what a monitor says.", told(SOHR, by("vdc").denies("10").at(2)));
	}

	private void attributions() {
		Told heard = by("herald").says("10").from("sohr").heard().at(1);
		keep("rule-08-drift", "One number is credited to two sides that nobody heard.",
				told(by("herald").says("10").from("sohr").at(1), by("courier").says("10").from("army").at(2)));
		keep("rule-08-both-heard", "One number is credited to two sides that were heard.",
				told(heard, by("courier").says("10").from("army").heard().at(2)));
		keep("rule-09-circle", "Two reports cite only each other.",
				told(by("herald").says("10").from("courier").between(0, 24),
						by("courier").says("10").from("herald").between(0, 24)));
		keep("rule-09-no-circle", "Of two reports the later cites the earlier.",
				told(by("herald").says("10").from("courier").at(3), by("courier").says("10").from("herald").at(1)));
		Told later = by("courier").says("10").from("sohr").at(5);
		keep("rule-09-foreknown", "A report cites one that was not out yet.",
				told(later, by("herald").says("10").from("sohr").citing(later).at(4)));
		keep("rule-09-known", "A report cites one of the same minute.",
				told(later, by("herald").says("10").from("sohr").citing(later).at(5)));
		keep("rule-15-disowned", "The voice says that it never said so.",
				told(heard, by("courier").disowns("10").from("sohr").at(2)));
		keep("rule-15-recorded", "The voice disowns what a recording shows.",
				told(by("herald").says("10").from("sohr").heard().recorded().at(1),
						by("courier").disowns("10").from("sohr").at(2)));
		keep("rule-15-sought", "The desk looks for it at the voice in vain.",
				told(by("herald").says("10").from("sohr").at(1), Told.searchedInVain("10", "sohr")));
	}

	private void figures() {
		keep("rule-16-contradiction", "One voice gives two figures at a time.",
				told(SOHR, by("sohr").says("30").at(1)));
		keep("rule-16-carrier", "A carrier relays two voices that exclude each other.",
				told(by("herald").says("10").from("sohr").at(1), by("herald").says("30").from("airwars").at(1)));
		for (String words : List.of("dozens", "several", "about 10", "10 to 15", "all but 10 of 20",
				"most of the 20")) {
			keep("rules-17-to-19-" + slug(words), "A figure in words: " + words + ".", told(by("sohr").says(words)));
		}
		clash("10", "12", "by two people");
		clash("10", "13", "by three people");
		clash("100", "125", "by a quarter");
		clash("100", "126", "by more than a quarter");
		clash("100", "199", "by just less than twice");
		clash("100", "200", "by twice");
		clash("100", "499", "by just less than five times");
		clash("100", "500", "by five times");
		clash("0", "1", "by one against nobody");
		clash("0", "dozens", "by a vague word against nobody");
		clash("20", "hundreds", "by a vague word far off");
	}

	private void times() {
		keep("window-just-inside", "Two figures a minute less than a day apart.",
				told(SOHR, by("airwars").says("30").at(25 - 1 / 60.0)));
		keep("window-just-outside", "Two figures a day apart.", told(SOHR, by("airwars").says("30").at(25)));
		keep("window-fallen", "A toll that fell later.",
				told(by("sohr").says("30").at(1), by("airwars").says("10").at(40)));
		keep("window-state-outgrown", "Those held, a day later.",
				DossierBuilder.of(Effect.HELD).told(by("sohr").says("30").at(1), by("airwars").says("10").at(25)));
		keep("rule-28-later", "A voice says more later.", told(SOHR, by("sohr").says("13").at(2)));
		keep("rule-28-lowered", "A voice lowers its toll.",
				told(by("sohr").says("13").at(1), by("sohr").says("10").at(2)));
		keep("rule-29-fresh", "A live incident, a minute short of six hours.", told(SOHR).liveAt(7 - 1 / 60.0));
		keep("rule-29-stale", "A live incident, six hours on.", told(SOHR).liveAt(7));
		keep("rule-29-second-day", "A live incident, after two days.", told(by("sohr").says("10").at(40)).liveAt(48));
		keep("rule-29-second-week", "A live incident, after a week.", told(by("sohr").says("10").at(40)).liveAt(168));
		keep("rule-29-closed", "An incident that is over.", told(SOHR).closedAt(1000));
	}

	private void withdrawals() {
		Told killed = by("herald").says("10").from("sohr").heard().at(1).killed(5);
		Told relay = by("courier").says("10").from("reuters").at(1);
		Told notice = by("herald").withdraws("10").from("reuters").at(3);
		keep("rule-32-killed", "A report is killed, and what relays it.",
				told(killed, by("courier").says("10").from("sohr").via("herald").at(2)));
		keep("rule-32-killed-as-wrong", "A report is killed as wrong, and every relay of the number.",
				told(by("reuters").says("10").from("sohr").at(1).killedAsWrong(5), by("courier").says("10").at(2)));
		keep("rule-32-unconfirmed", "A withdrawal at third hand.", told(relay, notice));
		keep("rule-32-confirmed", "A withdrawal at third hand, confirmed.", told(relay, notice).confirmed(notice));
		keep("rule-32-refused", "A withdrawal at third hand that proved untrue.", told(relay, notice).refused(notice));
		keep("rule-32-replaced", "A version is replaced by one that does not say so.",
				told(by("herald").says("10").from("sohr").heard().at(1).replaced(2)));
		keep("rule-32-withheld", "A publisher asks to wait.",
				told(by("herald").says("10").from("sohr").heard().at(1).withheld(2)));
		keep("rule-32-stop", "What is published stands on a killed report.",
				told(killed, by("airwars").says("11").at(1)).published("10"));
		keep("rule-32-correct", "What is published has lost its only report.",
				told(by("herald").says("10").from("sohr").heard().at(1).replaced(2)).published("10"));
		keep("rule-39-zombie", "A relay after the notice.",
				told(killed, by("courier").says("10").from("sohr").via("herald").at(6)));
		keep("rule-39-mention", "A mention after the notice.",
				told(killed, by("courier").mentions("10").from("sohr").via("herald").at(6)));
	}

	private void people() {
		keep("tried", "Everything was tried.", told(SOHR).tried());
		keep("tried-and-lapsed", "Something was tried, and then a relay came.",
				told(SOHR).tried().told(by("herald").says("10").from("sohr").at(2)));
		DossierBuilder weak = told(SOHR);
		keep("overruled", "An editor overruled it.", weak.overruled(weak.judged().finding(1), "editor"));
		keep("authority", "The sole competent authority counts.",
				told(by("hospital").says("10")).authority("hospital"));
		keep("authority-party", "A party is no competent authority.", told(by("army").says("10")).authority("army"));
		keep("refuted", "The desk refutes it.", told(SOHR, Told.desk().denies("10")));
		keep("part", "A part of them bounds the whole.", told(SOHR, by("airwars").says("13").partly("Druze").at(1)));
		keep("feared", "Feared is not said.", told(SOHR, by("airwars").says("10").hedged(Hedge.FEARED).at(1)));
	}

	private void clash(String lower, String higher, String how) {
		keep("rule-22-" + slug(lower) + "-against-" + slug(higher), "Two monitors differ " + how + ".",
				told(by("sohr").says(lower).at(1), by("airwars").says(higher).at(2)));
	}

	private static DossierBuilder told(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all);
	}

	void keep(String name, String why, DossierBuilder claim) {
		keep(name, why, slim(claim.dossier()));
	}

	private void keep(String name, String why, Dossier dossier) {
		if (this.chosen.put(name, GoldenDossier.now(name, why, dossier)) != null) {
			throw new IllegalStateException("Two dossiers are called " + name);
		}
	}

	/** Without the sources that nobody names. */
	private static Dossier slim(Dossier dossier) {
		Set<SourceId> named = new HashSet<>(dossier.incident().authorities());
		for (Citation citation : dossier.citations()) {
			named.add(citation.carrier());
			if (citation.origin() != null) {
				named.add(citation.origin());
			}
			citation.via().forEach((hop) -> named.add(hop.source()));
		}
		dossier.sources()
			.stream()
			.filter((one) -> named.contains(one.id()))
			.toList()
			.forEach((one) -> named.add(one.voice()));
		return new Dossier(dossier.claim(), dossier.incident(), dossier.parties(), dossier.citations(),
				dossier.reports(), dossier.sources().stream().filter((one) -> named.contains(one.id())).toList(),
				dossier.notices(), dossier.enquiries(), dossier.answers(), dossier.said(), dossier.asked())
			.in(dossier.context());
	}

	private static String slug(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

}
