package org.secondsource.assessment;

import java.util.List;
import java.util.Locale;

import org.secondsource.claim.Effect;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceKind;

import static org.secondsource.assessment.Told.by;

/**
 * The dossiers that are kept for what people noticed, and for what stands beside the
 * citations.
 */
final class GoldenRemarks {

	private static final Told SOHR = by("sohr").says("10").at(1);

	static final Source AFP = Source.of("afp", "AFP", SourceKind.AGENCY).rated(Reliability.B);

	private static final Told UNNAMED = by("herald").says("10").from("residents").heard();

	private GoldenRemarks() {
	}

	static void addTo(GoldenChoice choice) {
		people(choice);
		figures(choice);
		carriers(choice);
		publication(choice);
	}

	private static void people(GoldenChoice choice) {
		Told accusing = by("sohr").answers(Mode.ASSERTS, "Army");
		choice.keep("rule-04-rivals", "Two say that different sides did it.",
				DossierBuilder.of(Effect.RESPONSIBLE).told(accusing, by("vdc").answers(Mode.ASSERTS, "Islamic State")));
		choice.keep("rule-05-unnamed", "One unnamed source of a serious allegation.", killed(UNNAMED).serious());
		choice.keep("rule-05-unnamed-ordinary", "One unnamed source of what is none.", killed(UNNAMED));
		choice.keep("rule-06-opinion", "An opinion without a name.",
				killed(by("herald").says("10").from("residents").heard().remarked(Remark.OPINION)));
		choice.keep("rule-06-unknown", "An unnamed source of the desk's whom the manager does not know.",
				killed(Told.desk(Enquiry.CALL).says("10").from("residents").heard()));
		choice.keep("rule-06-known", "An unnamed source of the desk's whom the manager knows.",
				killed(Told.desk(Enquiry.CALL).says("10").from("residents").heard().remarked(Remark.IDENTITY_KNOWN)));
		choice.keep("rule-52-deadline", "The accused was asked without a deadline.",
				DossierBuilder.of(Effect.RESPONSIBLE)
					.told(by("sohr").answers(Mode.ASSERTS, "Army").remarked(Remark.RESPONSE_SOUGHT)));
		choice.keep("rule-52-asked", "The accused was asked with a deadline.", DossierBuilder.of(Effect.RESPONSIBLE)
			.told(by("sohr").answers(Mode.ASSERTS, "Army").remarked(Remark.RESPONSE_SOUGHT, Period.at(Told.hour(9)))));
		choice.keep("rule-52-perpetrator", "Of a crime, the parties are asked.",
				killed(SOHR).weighing(Gravity.PERPETRATOR));
	}

	private static void figures(GoldenChoice choice) {
		for (Remark remark : List.of(Remark.STATUS_CONTESTED, Remark.OTHER_EFFECT, Remark.MAY_INCLUDE_ATTACKER,
				Remark.OTHER_SCOPE, Remark.OTHER_PLACE, Remark.ADDED_UP, Remark.FIRMER_HEADLINE)) {
			choice.keep("remark-" + slug(remark), "The higher of two figures " + remark.phrase() + ".",
					killed(SOHR, by("airwars").says("30").at(1).remarked(remark)));
		}
		choice.keep("rule-31-days-apart", "A report dates it an hour more than two days away.",
				killed(by("sohr").says("10").remarked(Remark.HAPPENED, Period.at(Told.hour(49)))));
		choice.keep("rule-31-within-a-week", "When it happened is known to within three days.",
				killed(SOHR).within(new Period(Told.hour(0), Told.hour(49))));
		choice.keep("rule-31-within-a-month", "When it happened is known to within a month.",
				killed(SOHR).within(new Period(Told.hour(0), Told.hour(744))));
		choice.keep("rule-31-within-a-year", "When it happened is known to within a year.",
				killed(SOHR).within(new Period(Told.hour(0), Told.hour(8760))));
		DossierBuilder taken = DossierBuilder.of(Effect.ABDUCTED).told(by("sohr").says("170").at(1));
		choice.keep("rule-24-too-many", "One voice's parts come to one more than its whole.",
				taken.copy().elsewhere(Effect.RELEASED, new Figure(171, 171, "171"), "SOHR", null));
		choice.keep("rule-24-as-many", "One voice's parts come to its whole.",
				taken.copy().elsewhere(Effect.RELEASED, new Figure(170, 170, "170"), "SOHR", null));
	}

	private static void carriers(GoldenChoice choice) {
		choice.keep("rule-10-reputable", "Agency copy alone, of an agency with a good record.",
				killed(by("herald").says("10").from("sohr").via("afp")).knowing(AFP));
		choice.keep("rule-10-unrated", "Agency copy alone, of an agency without a record.",
				killed(by("herald").says("10").from("sohr").via("reuters")));
		choice.keep("rule-11-plural", "It speaks of sources and shows one.",
				killed(by("herald").says("10").from("sohr").remarked(Remark.SEVERAL_SOURCES)));
		choice.keep("rule-30-upgrade", "A hedge is dropped on the way.",
				killed(by("courier").says("10").from("sohr").hedged(Hedge.FEARED).at(1),
						by("herald").says("10").from("sohr").via("courier").at(2)));
		choice.keep("rule-45-hearings", "Two hearings of one voice differ.",
				killed(by("herald").says("10").from("sohr").heard().asOf(1),
						by("courier").says("11").from("sohr").heard().asOf(1)));
		Told picture = by("sohr").says("10").at(1).remarked(Remark.UPLOADED, Remark.PLACE_CHECKED, Remark.TIME_CHECKED);
		choice.keep("rule-50-unchecked", "Nobody checked who uploaded it.", killed(picture));
		Told checked = by("sohr").says("10")
			.at(2)
			.remarked(Remark.UPLOADED, Remark.PLACE_CHECKED, Remark.TIME_CHECKED, Remark.UPLOADER_CHECKED);
		Told other = by("airwars").says("10")
			.at(2)
			.remarked(Remark.UPLOADED, Remark.PLACE_CHECKED, Remark.TIME_CHECKED, Remark.UPLOADER_CHECKED);
		choice.keep("rule-50-two-files", "Two rest on two pictures.", killed(checked, other));
		choice.keep("rule-50-one-file", "Two rest on one picture.", killed(checked, other).onOneFile(checked, other));
		choice.keep("rule-51-translated", "Its word was translated.",
				killed(by("sohr").says("10").remarked(Remark.TRANSLATED)));
		choice.keep("rule-51-read-twice", "Its word was translated and read again.",
				killed(by("sohr").says("10").remarked(Remark.TRANSLATED, Remark.READ_TWICE)));
		choice.keep("rule-53-posted", "Nobody knows who posted it.",
				killed(by("herald").says("10").from("driver").heard().remarked(Remark.POSTED)));
	}

	private static void publication(GoldenChoice choice) {
		Told killed = by("herald").says("10").from("sohr").heard().at(1).killed(2).replaced(3);
		choice.keep("rule-40-again", "A killed report stands again.",
				killed(killed, Told.instead(killed).says("11").from("sohr").heard()));
		choice.keep("rule-40-replacement", "Another report takes the place of a killed one.",
				killed(by("sohr").says("10").remarked(Remark.REPLACES_KILLED)));
		choice.keep("rule-41-flag", "What stands published is weak.", killed(SOHR).published("10"));
		choice.keep("rule-44-rise", "A voice raises its approved figure a little, soon.",
				killed(SOHR).published("10").approvedAt(2).told(by("sohr").says("19").at(3)).closedAt(7));
		choice.keep("rule-47-wrong", "A voice calls its own number wrong.",
				killed(SOHR, by("reuters").withdraws("10").from("sohr").heard().repudiating().at(3)).published("10"));
		choice.keep("rule-48-embargo", "It is under embargo.",
				killed(by("sohr").says("10").remarked(Remark.EMBARGOED, Period.at(Told.hour(80)))));
		for (Remark remark : List.of(Remark.ENDANGERS_CAPTIVES, Remark.NAMES_A_MINOR, Remark.NAMES_BEFORE_KIN)) {
			choice.keep("rule-49-" + slug(remark), "It " + remark.phrase() + ".",
					killed(by("sohr").says("10").remarked(remark)));
		}
	}

	private static String slug(Remark remark) {
		return remark.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static DossierBuilder killed(Told... all) {
		return DossierBuilder.of(Effect.KILLED).told(all);
	}

}
