package org.secondsource.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Answer;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Incident;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;

/**
 * Everything that a judgement of one claim may look at, at one moment. The order in which
 * facts were filed leaves no trace in it.
 *
 * @param claim the claim
 * @param incident its incident
 * @param parties the sides that are parties to it
 * @param citations what was filed, by id
 * @param reports every version of the reports that the citations name
 * @param sources every source that is named, with its voice
 * @param notices the notices at third hand that a person has confirmed (true) or refused
 * (false), by citation id
 * @param enquiries what the desk tried
 * @param answers what people said of findings
 * @param said what stands published; null if nothing does
 * @param asked the time of asking
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Dossier(Claim claim, Incident incident, Set<SourceId> parties, List<Citation> citations,
		List<ReportVersion> reports, List<Source> sources, Map<String, Boolean> notices,
		List<Fact.EnquiryFiled> enquiries, List<Answered> answers, @Nullable Said said, Instant asked) {

	/**
	 * Puts everything in one order, whatever the order of filing.
	 */
	public Dossier {
		parties = new TreeSet<>(parties);
		citations = citations.stream().sorted(Comparator.comparing(Citation::id)).toList();
		reports = reports.stream()
			.sorted(Comparator.comparing(ReportVersion::report).thenComparing(ReportVersion::number))
			.toList();
		sources = sources.stream().distinct().sorted(Comparator.comparing(Source::id)).toList();
		notices = new TreeMap<>(notices);
		enquiries = enquiries.stream().sorted(Comparator.comparing(Dossier::inOrder)).toList();
		answers = answers.stream()
			.sorted(Comparator.comparing(Answered::finding)
				.thenComparing(Answered::by)
				.thenComparing(Answered::answer)
				.thenComparing((answer) -> new TreeSet<>(answer.citations()).toString()))
			.toList();
	}

	/** Sets print in an order that changes from one run of the program to the next. */
	private static String inOrder(Fact.EnquiryFiled enquiry) {
		Map<String, Set<String>> findings = new TreeMap<>();
		enquiry.findings().forEach((finding, citations) -> findings.put(finding, new TreeSet<>(citations)));
		return enquiry.kind() + " " + findings + " " + enquiry.note();
	}

	/**
	 * A person's answer to a finding, given by somebody with the right to give it.
	 *
	 * @param finding the finding's key
	 * @param citations the citations it rested on
	 * @param answer what was said
	 * @param by who said it
	 * @param senior whether that person was a senior editor then
	 */
	public record Answered(String finding, Set<String> citations, Answer answer, String by, boolean senior) {
	}

	/**
	 * What stands published about the claim.
	 *
	 * @param standsOn the accounts that the wording states
	 * @param restsOn the citations that supported them then
	 * @param wording what the rules would have said when somebody last decided; if they
	 * say otherwise now, an editor is asked
	 */
	public record Said(Set<String> standsOn, Set<String> restsOn, String wording) {
	}

}
