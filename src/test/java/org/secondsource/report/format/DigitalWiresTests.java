package org.secondsource.report.format;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondsource.report.Correction;
import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class DigitalWiresTests {

	private static final Path PAIRS = Wires.shared("dpa");

	private static final String ITEM = """
			{"format": "digitalwires@0.9.1", "urn": "urn:newsml:valley:1", "version": 2, "pubstatus": "usable",
			 "version_created": "2026-03-02T10:15:00+02:00", "signal": "sig:correction", "embargoed": null,
			 "headline": "River floods three villages", "teaser": "The bridge is gone.",
			 "dateline": "Lower Mill (vw) - ", "article_html": "<section><p>Nobody was hurt.</p></section>",
			 "ednotes": [{"role": "r:correction", "ednote": "Three villages, not two.\\n+ the bridge"}],
			 "categories": [{"type": "dnltype:provider", "name": "Valley Wire", "qcode": "prov:vw"}],
			 "creditline": "Valley Wire"}""";

	@Test
	void readsAnItem() {
		assertThat(Wires.item("application/json", ITEM)).isEqualTo(
				new WireItem("urn:newsml:valley:1", "2", new Stamp(ReportStatus.USABLE, Correction.CORRECTED, null),
						Period.at(Instant.parse("2026-03-02T08:15:00Z")), "River floods three villages",
						"The bridge is gone.\nLower Mill (vw) - Nobody was hurt.",
						"Three villages, not two.\n+ the bridge", List.of("Valley Wire", "vw"), null));
	}

	@Test
	void refusesAnItemWithoutAName() {
		assertThatExceptionOfType(UnreadableItem.class)
			.isThrownBy(() -> Wires.item("application/json", ITEM.replace("\"urn\"", "\"name\"")))
			.withMessageContaining("has no “urn”");
	}

	@Test
	void saysWhatItIsWhereItIsSentAsNinjs() {
		assertThatExceptionOfType(UnreadableItem.class).isThrownBy(() -> Wires.item("application/ninjs+json", ITEM))
			.withMessage("This is dpa's digital wires, not ninjs. Send it as application/json.");
	}

	@Test
	void readsTheSameFromJsonAndFromXml() {
		assumeThat(PAIRS).isDirectory();
		List<Path> jsons = Wires.under(PAIRS, ".*\\.json");
		assertThat(jsons).hasSize(4);
		for (Path json : jsons) {
			Path xml = Path.of(json.toString().replace(".json", ".xml"));
			assertThat(Wires.item("application/xml", Wires.bytes(xml))).as(json.toString())
				.isEqualTo(Wires.item("application/json", Wires.bytes(json)));
		}
	}

	@Test
	void readsWhatDpasOwnItemsSignal() {
		assumeThat(PAIRS).isDirectory();
		assertThat(dpa("tvo_pol").correction()).isEqualTo(Correction.CORRECTED);
		assertThat(dpa("tvo_pol").note()).contains("wurde die Uhrzeit von folgendem Statement korrigiert");
		assertThat(dpa("with_dateline").correction()).isEqualTo(Correction.UPDATE);
		assertThat(dpa("embargoed").stamp().embargoedUntil()).isEqualTo(Instant.parse("2025-01-23T18:00:00Z"));
		assertThat(dpa("embargoed").status()).isEqualTo(ReportStatus.USABLE);
		assertThat(dpa("no_content").text()).isNull();
		assertThat(dpa("no_content").sources()).containsExactly("dpa", "Europa Press");
	}

	private static WireItem dpa(String name) {
		return Wires.item("application/json", Wires.bytes(PAIRS.resolve(name + ".json")));
	}

}
