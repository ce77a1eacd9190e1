package org.secondsource.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.FactsFiled;
import org.secondsource.claim.FiledFact;
import org.secondsource.publication.Revision;
import org.secondsource.publication.RevisionSaid;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportFiled;
import org.secondsource.report.ReportSealed;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the index in step: what a transaction files or says enters the index at its end,
 * in the same transaction, all of it together.
 */
@Component
@Transactional
class Indexing {

	private final Index index;

	private final Contents contents;

	private final ClaimLedger claims;

	private final ReportArchive reports;

	Indexing(Index index, Contents contents, ClaimLedger claims, ReportArchive reports) {
		this.index = index;
		this.contents = contents;
		this.claims = claims;
		this.reports = reports;
	}

	/**
	 * Forgets a report for good: nothing of it is found any more, nor of versions that
	 * come later.
	 */
	@EventListener
	void sealed(ReportSealed sealed) {
		index(sealed.report());
		find(sealed.report()).ifPresent(this.index::forget);
	}

	@EventListener
	void filed(FactsFiled filed) {
		pending().add(filed);
	}

	@EventListener
	void filed(ReportFiled filed) {
		pending().add(filed.version());
	}

	@EventListener
	void said(RevisionSaid said) {
		pending().add(said.revision());
	}

	/** Indexes a claim that is not in the index. */
	void index(ClaimId claim) {
		writing((added) -> addMissing(claim, added));
	}

	/** Indexes a report that is not in the index. */
	void index(ReportId report) {
		writing((added) -> addMissing(report, added));
	}

	/** Indexes a revision that is not in the index, of a claim that is. */
	void index(Revision revision) {
		if (this.index.find(Hit.Kind.PUBLICATION, revision.claim().value(), revision.number()).isEmpty()) {
			writing((added) -> add(revision, added));
		}
	}

	private void index(Filed filed) {
		writing((added) -> {
			filed.facts().forEach((claim, facts) -> add(claim, facts, added));
			filed.versions().forEach((report, versions) -> add(report, versions, added));
			filed.revisions().forEach((revision) -> add(revision, added));
		});
	}

	private void add(ClaimId claim, List<FiledFact> facts, Map<Long, Content> added) {
		Content content = this.contents.of(facts);
		if (facts.get(0).number() == 1) {
			added.put(this.index.add(Hit.Kind.CLAIM, claim.value(), 0, facts.get(0).at(), content), content);
			return;
		}
		this.index.extend(Hit.Kind.CLAIM, claim.value(), content)
			.ifPresentOrElse((entry) -> added.put(entry, content), () -> addMissing(claim, added));
	}

	private void addMissing(ClaimId claim, Map<Long, Content> added) {
		if (find(claim).isEmpty()) {
			add(claim, this.claims.facts(claim), added);
		}
	}

	private void add(ReportId report, List<ReportVersion> versions, Map<Long, Content> added) {
		Content content = Contents.of(versions);
		ReportVersion first = versions.get(0);
		if (first.number() == 1) {
			added.put(this.index.add(Hit.Kind.REPORT, report.value(), 0, first.published().start(), content), content);
			return;
		}
		this.index.extend(Hit.Kind.REPORT, report.value(), content)
			.ifPresentOrElse((entry) -> added.put(entry, content), () -> addMissing(report, added));
	}

	private void addMissing(ReportId report, Map<Long, Content> added) {
		if (find(report).isEmpty()) {
			List<ReportVersion> versions = this.reports.versions(report)
				.stream()
				.sorted(Comparator.comparing(ReportVersion::number))
				.toList();
			if (!versions.isEmpty()) {
				add(report, versions, added);
			}
		}
	}

	private void add(Revision revision, Map<Long, Content> added) {
		Entry claim = find(revision.claim()).orElseThrow();
		Content content = this.contents.of(revision, claim);
		added.put(this.index.add(Hit.Kind.PUBLICATION, revision.claim().value(), revision.number(), revision.at(),
				content), content);
	}

	private Optional<Entry> find(ClaimId claim) {
		return this.index.find(Hit.Kind.CLAIM, claim.value(), 0);
	}

	private Optional<Entry> find(ReportId report) {
		return this.index.find(Hit.Kind.REPORT, report.value(), 0);
	}

	private void writing(Consumer<Map<Long, Content>> work) {
		Map<Long, Content> added = new LinkedHashMap<>();
		work.accept(added);
		this.index.write(added);
	}

	/** What this transaction has filed so far; it is indexed before the commit. */
	private Filed pending() {
		if (TransactionSynchronizationManager.getResource(this) instanceof Filed filed) {
			return filed;
		}
		Filed filed = new Filed();
		TransactionSynchronizationManager.bindResource(this, filed);
		TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(filed));
		return filed;
	}

	private final class BeforeCommit implements TransactionSynchronization {

		private final Filed filed;

		BeforeCommit(Filed filed) {
			this.filed = filed;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			index(this.filed);
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(Indexing.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(Indexing.this, this.filed);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResource(Indexing.this);
		}

	}

}
