package org.secondsource.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Incident;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.Source;
import org.secondsource.source.SourceEntry;

/**
 * The case that the desk was founded on: in April 2016 the killing of 175 cement workers
 * of Dmeir was reported on the word of six different sources, and it was false.
 */
final class FoundingCase {

	private final SourceRegister register;

	private final CaseFile file;

	private FoundingCase(SourceRegister register, CaseFile file) {
		this.register = register;
		this.file = file;
	}

	/**
	 * Reads the case that is packed with the program.
	 * @return the case
	 */
	static FoundingCase load() {
		return new FoundingCase(read("sources.yaml", SourceRegister.class), read("case.yaml", CaseFile.class));
	}

	List<Source> sources() {
		return this.register.sources().stream().map(SourceEntry::source).toList();
	}

	List<SourceRegister.ConflictEntry> conflicts() {
		return this.register.conflicts();
	}

	Incident incident() {
		return this.file.incident().incident(this.file.zone());
	}

	List<Claim> claims() {
		return this.file.claims().stream().map((entry) -> entry.claim(this.file.incident().id())).toList();
	}

	List<CaseStep> steps() {
		return this.file.steps();
	}

	/**
	 * The reports of some steps, in order.
	 * @param steps the steps
	 * @return their reports
	 */
	static List<ReportEntry> reports(Collection<CaseStep> steps) {
		return steps.stream().flatMap((step) -> step.reports().stream()).toList();
	}

	/**
	 * What some reports say, claim by claim.
	 * @param reports any of the case's reports, in any order
	 * @param ids names a report; all states of a page get one id
	 * @return for every claim of the case its citations, in the order of the reports
	 */
	Map<ClaimId, List<Citation>> citations(Collection<ReportEntry> reports, Function<ReportEntry, ReportId> ids) {
		Map<ClaimId, List<Citation>> said = new LinkedHashMap<>();
		claims().forEach((claim) -> said.put(claim.id(), new ArrayList<>()));
		for (ReportEntry report : reports) {
			ReportId id = ids.apply(report);
			for (CitationEntry entry : report.citations()) {
				filed(said, entry).add(entry.citation(report, id, this.file.zone()));
			}
		}
		return said;
	}

	/**
	 * Some reports as they would be kept in the archive.
	 * @param reports any of the case's reports, in any order
	 * @param ids names a report; all states of a page get one id
	 * @return their versions, in that order
	 */
	List<ReportVersion> versions(Collection<ReportEntry> reports, Function<ReportEntry, ReportId> ids) {
		return reports.stream().map((report) -> report.reportVersion(ids.apply(report), this.file.zone())).toList();
	}

	private static List<Citation> filed(Map<ClaimId, List<Citation>> said, CitationEntry entry) {
		List<Citation> citations = said.get(entry.claim());
		if (citations == null) {
			throw new IllegalArgumentException("The citation " + entry.id() + " speaks to a claim that the case "
					+ "does not have, " + entry.claim() + ". Add the claim to case.yaml or mend the citation.");
		}
		return citations;
	}

	private static <T> T read(String name, Class<T> type) {
		ObjectMapper yaml = YAMLMapper.builder()
			.findAndAddModules()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build();
		try (InputStream in = FoundingCase.class.getResourceAsStream("/founding-case/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The founding case lacks its file " + name
						+ ". Build the program again with src/main/resources/founding-case.");
			}
			return yaml.readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"The founding case's file " + name + " cannot be read. Mend it where the cause below points to.",
					ex);
		}
	}

}
