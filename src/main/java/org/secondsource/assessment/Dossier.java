package org.secondsource.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Answer;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Incident;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;
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
 * @param context what stands beside all that; null if nothing does
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Dossier(Claim claim, Incident incident, Set<SourceId> parties, List<Citation> citations,
		List<ReportVersion> reports, List<Source> sources, Map<String, Boolean> notices,
		List<Fact.EnquiryFiled> enquiries, List<Answered> answers, @Nullable Said said, Instant asked,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Context context) {

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
		context = (context != null && context.isEmpty()) ? null : context;
	}

	/**
	 * A dossier with nothing beside it.
	 * @param claim the claim
	 * @param incident its incident
	 * @param parties the sides that are parties to it
	 * @param citations what was filed, by id
	 * @param reports every version of the reports that the citations name
	 * @param sources every source that is named, with its voice
	 * @param notices the notices at third hand that a person has confirmed or refused
	 * @param enquiries what the desk tried
	 * @param answers what people said of findings
	 * @param said what stands published; null if nothing does
	 * @param asked the time of asking
	 */
	public Dossier(Claim claim, Incident incident, Set<SourceId> parties, List<Citation> citations,
			List<ReportVersion> reports, List<Source> sources, Map<String, Boolean> notices,
			List<Fact.EnquiryFiled> enquiries, List<Answered> answers, @Nullable Said said, Instant asked) {
		this(claim, incident, parties, citations, reports, sources, notices, enquiries, answers, said, asked, null);
	}

	/**
	 * The same dossier with something beside it.
	 * @param beside what stands beside it
	 * @return the dossier in that context
	 */
	public Dossier in(@Nullable Context beside) {
		return new Dossier(this.claim, this.incident, this.parties, this.citations, this.reports, this.sources,
				this.notices, this.enquiries, this.answers, this.said, this.asked, beside);
	}

	/**
	 * The same with other versions of its reports.
	 * @param versions the versions
	 * @return the dossier
	 */
	public Dossier with(List<ReportVersion> versions) {
		return new Dossier(this.claim, this.incident, this.parties, this.citations, versions, this.sources,
				this.notices, this.enquiries, this.answers, this.said, this.asked, this.context);
	}

	/**
	 * The same with other citations.
	 * @param cited the citations
	 * @return the dossier
	 */
	public Dossier citing(List<Citation> cited) {
		return new Dossier(this.claim, this.incident, this.parties, cited, this.reports, this.sources, this.notices,
				this.enquiries, this.answers, this.said, this.asked, this.context);
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
	 * @param approved when that was approved; null where it was not kept
	 */
	public record Said(Set<String> standsOn, Set<String> restsOn, String wording,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant approved) {

		/**
		 * What stands published since nobody knows when.
		 * @param standsOn the accounts that the wording states
		 * @param restsOn the citations that supported them then
		 * @param wording what the rules would have said then
		 */
		public Said(Set<String> standsOn, Set<String> restsOn, String wording) {
			this(standsOn, restsOn, wording, null);
		}

	}

	/**
	 * What stands beside the citations.
	 *
	 * @param remarks what people noticed about citations, as far as it holds
	 * @param elsewhere the accounts in range of the incident's other claims about the
	 * same people
	 * @param files the citations that each attached file bears out, by its hash
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Context(List<Remarked> remarks, List<Elsewhere> elsewhere, Map<String, Set<String>> files) {

		/**
		 * Puts everything in one order, whatever the order of filing.
		 * @param remarks what people noticed about citations
		 * @param elsewhere the accounts of the incident's other claims
		 * @param files the citations that each file bears out
		 */
		public Context(@Nullable List<Remarked> remarks, @Nullable List<Elsewhere> elsewhere,
				@Nullable Map<String, Set<String>> files) {
			this.remarks = Objects.requireNonNullElse(remarks, List.<Remarked>of())
				.stream()
				.distinct()
				.sorted(Comparator.comparing(Remarked::citation).thenComparing(Remarked::remark))
				.toList();
			this.elsewhere = Objects.requireNonNullElse(elsewhere, List.<Elsewhere>of())
				.stream()
				.sorted(Comparator.comparing((Elsewhere one) -> one.claim().value())
					.thenComparing((one) -> one.figure().words())
					.thenComparing((one) -> one.saidBy().toString()))
				.toList();
			this.files = new TreeMap<>(Objects.requireNonNullElse(files, Map.<String, Set<String>>of()));
		}

		boolean isEmpty() {
			return this.remarks.isEmpty() && this.elsewhere.isEmpty() && this.files.isEmpty();
		}

	}

	/**
	 * What was noticed about a citation.
	 *
	 * @param citation the citation's id
	 * @param remark what was noticed
	 * @param when the time that it speaks of; null if none
	 */
	public record Remarked(String citation, Remark remark, @Nullable Period when) {
	}

	/**
	 * An account in range of another claim of the incident.
	 *
	 * @param claim the other claim
	 * @param effect what happened to the people it counts
	 * @param figure the figure in its words
	 * @param saidBy who says it, as it is printed
	 * @param asOf the time that it holds for; null if unknown
	 */
	public record Elsewhere(ClaimId claim, Effect effect, Figure figure, List<String> saidBy, @Nullable Period asOf) {
	}

}
