package org.secondsource.report.format;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.secondsource.report.Correction;
import org.secondsource.report.ReportStatus;

import static org.assertj.core.api.Assertions.assertThat;

class SignalsTests {

	@Test
	void readsWhatWiresSignalAndNothingIntoTheNews() {
		List<String[]> samples = Wires.rows("signals.csv", " \\| ");
		for (String[] sample : samples) {
			String note = (sample.length > 2) ? sample[2] : "";
			WireItem item = item(Stamp.PLAIN, sample[1], note);
			assertThat(said(item)).as("%s | %s", sample[1], note).isEqualTo(sample[0]);
		}
		assertThat(samples).hasSizeGreaterThan(140);
	}

	@Test
	void everyRowOfTheTableIsNeededByASample() {
		List<String[]> samples = Wires.rows("signals.csv", " \\| ");
		assertThat(Signals.rows()).allSatisfy((row) -> assertThat(samples)
			.anyMatch((sample) -> row.isIn(sample[1], (sample.length > 2) ? sample[2] : "")));
	}

	@Test
	void anEmptyCancellationUnderACorrectionsHeadlineWithdraws() {
		WireItem item = item(new Stamp(ReportStatus.WITHDRAWN, null, null), "CORRECTED-Ten workers killed", "");
		assertThat(item.status()).isEqualTo(ReportStatus.WITHDRAWN);
		assertThat(item.correction()).isNull();
		assertThat(item.isRepudiating()).isFalse();
	}

	@Test
	void theGraverOfFieldAndWordsHolds() {
		assertThat(item(new Stamp(ReportStatus.WITHHELD, null, null), "Ten", "STORY WITHDRAWN").status())
			.isEqualTo(ReportStatus.WITHDRAWN);
		assertThat(item(new Stamp(ReportStatus.WITHHELD, null, null), "Ten", "Corrects the day.").status())
			.isEqualTo(ReportStatus.WITHHELD);
		Stamp update = new Stamp(ReportStatus.USABLE, Correction.UPDATE, null);
		assertThat(item(update, "Ten", "Corrects the day.").correction()).isEqualTo(Correction.CORRECTED);
		assertThat(item(update, "REPEAT-Ten", "").correction()).isEqualTo(Correction.UPDATE);
	}

	@Test
	void aWithdrawalThatCallsSomethingWrongRepudiatesIt() {
		assertThat(item(Stamp.PLAIN, "STORY WITHDRAWN", "The figure was misattributed.").isRepudiating()).isTrue();
		assertThat(item(Stamp.PLAIN, "STORY WITHDRAWN", "It ran too early.").isRepudiating()).isFalse();
		assertThat(item(Stamp.PLAIN, "Ten killed", "An earlier figure was wrong.").isRepudiating()).isFalse();
	}

	/** A hang would end it, however slow the machine is. */
	@Test
	@Timeout(60)
	void readsWhateverAnAttackerSends() {
		for (String piece : List.of("AP.,-'.,-'", "-\n", " ", "\u00a0", ": ", ". ", "BC ", "story ", "kill the ",
				"UPDATE 1", "corrects the ", "<p", "<!--", "<script", "&nbsp;", "1", "(", "الخبر ")) {
			String much = piece.repeat(1_000_000 / piece.length());
			assertThat(Signals.in(much, much).status()).isNotNull();
			assertThat(MarkUp.strip(much)).hasSizeLessThanOrEqualTo(much.length());
			assertThat(WireTimes.read(much)).isNull();
		}
	}

	private static String said(WireItem item) {
		return (item.status() == ReportStatus.WITHDRAWN) ? "KILL" : (item.status() == ReportStatus.WITHHELD) ? "HOLD"
				: (item.correction() != null) ? item.correction().name() : "-";
	}

	private static WireItem item(Stamp stamp, String headline, String note) {
		return new WireItem("urn:1", null, stamp, null, headline, null, note, List.of(), null);
	}

}
