package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Hop;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;

/**
 * Other ids for the citations and reports of a dossier, and other numbers for the
 * versions: a dossier sorts what it holds by these, so that whoever gives them out at
 * random files everything in another order.
 */
final class Renaming {

	private final Map<String, String> citations = new HashMap<>();

	private final Map<String, String> back = new HashMap<>();

	private final Map<ReportId, ReportId> reports = new HashMap<>();

	private final Map<ReportId, List<Integer>> numbers = new HashMap<>();

	Renaming(Dossier dossier, Random random) {
		List<String> ids = new ArrayList<>(dossier.citations().stream().map(Citation::id).toList());
		Collections.shuffle(ids, random);
		for (String id : ids) {
			String other = "c-" + (1000 + this.citations.size());
			this.citations.put(id, other);
			this.back.put(other, id);
		}
		List<Map.Entry<ReportId, List<ReportVersion>>> known = new ArrayList<>(dossier.reports()
			.stream()
			.collect(Collectors.groupingBy(ReportVersion::report, TreeMap::new, Collectors.toList()))
			.entrySet());
		Collections.shuffle(known, random);
		for (Map.Entry<ReportId, List<ReportVersion>> report : known) {
			this.reports.put(report.getKey(), new ReportId("r-" + (1000 + this.reports.size())));
			List<Integer> order = new ArrayList<>(report.getValue().stream().map(ReportVersion::number).toList());
			long times = report.getValue().stream().map(ReportVersion::published).distinct().count();
			if (times == order.size()) {
				Collections.shuffle(order, random);
			}
			this.numbers.put(report.getKey(), order);
		}
	}

	/** The same dossier under the other names. */
	Dossier of(Dossier dossier) {
		Map<String, Boolean> notices = new HashMap<>();
		dossier.notices().forEach((notice, confirmed) -> notices.put(of(notice), confirmed));
		Dossier.Said said = dossier.said();
		return new Dossier(dossier.claim(), dossier.incident(), dossier.parties(),
				dossier.citations().stream().map(this::of).toList(), dossier.reports().stream().map(this::of).toList(),
				dossier.sources(), notices, dossier.enquiries().stream().map(this::of).toList(),
				dossier.answers()
					.stream()
					.map((one) -> new Dossier.Answered(one.finding(), of(one.citations()), one.answer(), one.by(),
							one.senior()))
					.toList(),
				(said != null) ? new Dossier.Said(said.standsOn(), of(said.restsOn()), said.wording()) : null,
				dossier.asked());
	}

	/** The assessment under the names that were given first. */
	Assessment undone(Assessment assessment, String facts) {
		return new Assessment(assessment.grade(), assessment.range(), assessment.manner(), assessment.wording(),
				assessment.accounts().stream().map(this::undone).toList(),
				assessment.findings().stream().map(this::undone).toList(), assessment.outcome(),
				assessment.validUntil(), assessment.ruleBase(), assessment.assessor(), facts);
	}

	private Citation of(Citation one) {
		return new Citation(of(one.id()), of(one.report()), of(one.report(), one.version()), one.carrier(),
				one.published(), one.mode(), one.wording(), one.origin(),
				one.via().stream().map((hop) -> new Hop(hop.source(), hop.kind(), of(hop.report()))).toList(),
				one.hearing(), one.hedge(), one.asOf(), one.part(), one.admission(), one.eyewitness(), one.recorded(),
				one.repudiates(), one.credibility(), one.excerpt(), one.enquiry());
	}

	private ReportVersion of(ReportVersion one) {
		return new ReportVersion(this.reports.getOrDefault(one.report(), one.report()), of(one.report(), one.number()),
				one.source(), one.guid(), one.published(), one.status(), one.repudiates(), one.headline(), one.text(),
				one.correction());
	}

	private Fact.EnquiryFiled of(Fact.EnquiryFiled one) {
		Map<String, Set<String>> findings = new HashMap<>();
		one.findings().forEach((finding, ids) -> findings.put(finding, of(ids)));
		return new Fact.EnquiryFiled(one.kind(), findings, one.note());
	}

	private Set<String> of(Set<String> ids) {
		return ids.stream().map(this::of).collect(Collectors.toSet());
	}

	private String of(String id) {
		return this.citations.getOrDefault(id, id);
	}

	private @Nullable ReportId of(@Nullable ReportId report) {
		return (report != null) ? this.reports.getOrDefault(report, report) : null;
	}

	private int of(@Nullable ReportId report, int version) {
		List<Integer> order = (report != null) ? this.numbers.get(report) : null;
		return (order != null) ? order.get(version - 1) : version;
	}

	private AccountAssessed undone(AccountAssessed one) {
		return new AccountAssessed(one.account(), one.figure(), one.grade(), one.rank(), one.inRange(), one.suspended(),
				one.origins(), one.saidBy(), one.alsoReported(), one.asOf(), undone(one.citations()),
				undone(one.support()));
	}

	private Finding undone(Finding one) {
		return new Finding(one.key(), one.rule(), one.severity(), one.barrier(), one.sentence(), one.remedy(),
				one.work(), one.tried(), one.mayOverrule(), one.overruledBy(), one.accounts(), undone(one.citations()));
	}

	private List<String> undone(Collection<String> ids) {
		return ids.stream().map((id) -> this.back.getOrDefault(id, id)).sorted().toList();
	}

}
