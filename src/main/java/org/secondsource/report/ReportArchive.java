package org.secondsource.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.secondsource.source.SourceId;
import org.secondsource.source.UnknownSource;
import org.secondsource.storage.ForeignKeys;
import org.secondsource.storage.Times;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every version of every report that came in, as it came. What is sealed is given out
 * without its words, whoever asks.
 */
@Component
public class ReportArchive {

	private static final int ATTEMPTS = 20;

	private static final String LATEST = ReportRows.VERSIONS + """
			where report_id = :report
			order by published_start desc, published_end desc, number desc
			fetch first 1 rows only
			""";

	private final JdbcClient jdbc;

	private final TransactionTemplate savepoint;

	private final ApplicationEventPublisher events;

	ReportArchive(JdbcClient jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * Files a version of a report. Versions may come in any order and more than once, and
	 * from several nodes at once.
	 * @param report what came in
	 * @return the version as it is kept, and whether it was on file already
	 * @throws UnknownSource if nobody is filed under the source's id
	 */
	public Filing file(NewReport report) {
		if (report.killsMandatorily()) {
			seal(report.report(), report.published().start());
		}
		String hash = report.hash();
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			List<Stored> stored = stored(report.report());
			ReportVersion next = report.numbered(stored.size() + 1);
			Optional<ReportVersion> same = stored.stream()
				.filter((version) -> version.isSame(next, hash))
				.map(Stored::version)
				.findFirst();
			if (same.isPresent()) {
				return new Filing(same.get(), true);
			}
			if (isInserted(next, report, hash)) {
				ReportVersion filed = givenOut(next);
				this.events.publishEvent(new ReportFiled(filed));
				return new Filing(filed, false);
			}
		}
		throw new ConcurrencyFailureException("The report '" + report.guid() + "' of " + report.source()
				+ " is being filed by too many at once. File it again.");
	}

	/**
	 * Seals a report, on file or not, with all versions that it has or will have, for
	 * good.
	 * @param report the report
	 * @param killedAt when it was killed; a seal that is there keeps its own time
	 */
	public void seal(ReportId report, Instant killedAt) {
		try {
			this.savepoint.executeWithoutResult((status) -> this.jdbc.sql("""
					insert into report_seal (report_id, killed_at) select :report, :at
					where not exists (select 1 from report_seal where report_id = :report)
					""").param("report", report.value()).param("at", Times.column(killedAt)).update());
			this.events.publishEvent(new ReportSealed(report));
		}
		catch (DuplicateKeyException ex) {
			// Another has sealed it at the same moment.
		}
	}

	/**
	 * Whether the very version is on file.
	 * @param report what came in
	 * @return true if filing it would add nothing
	 */
	public boolean isFiled(NewReport report) {
		String hash = report.hash();
		ReportVersion next = report.numbered(1);
		return stored(next.report()).stream().anyMatch((version) -> version.isSame(next, hash));
	}

	/**
	 * The versions of a report.
	 * @param report the report
	 * @return in the order of their publication; empty if none is on file
	 */
	public List<ReportVersion> versions(ReportId report) {
		return versions(List.of(report));
	}

	/**
	 * The versions of some reports.
	 * @param reports the reports; those not on file are passed over
	 * @return by report, in the order of their publication
	 */
	public List<ReportVersion> versions(Collection<ReportId> reports) {
		if (reports.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(ReportRows.VERSIONS + """
				where report_id in (:reports)
				order by report_id, published_start, published_end, number
				""")
			.param("reports", reports.stream().map(ReportId::value).distinct().toList())
			.query(ReportRows::version)
			.list();
	}

	/**
	 * The latest version of a report by its publisher's name for it.
	 * @param source who published it
	 * @param guid the publisher's own name for it
	 * @return the version published last, if any is on file
	 */
	public Optional<ReportVersion> find(SourceId source, String guid) {
		return latest(ReportId.of(source, guid));
	}

	/**
	 * The latest version of a report.
	 * @param report the report
	 * @return the version published last; of two at the same time, the one that came last
	 * @throws UnknownReport if none is on file
	 */
	public ReportVersion get(ReportId report) {
		return latest(report).orElseThrow(() -> new UnknownReport(report));
	}

	/**
	 * The document in which a version came.
	 * @param report the report
	 * @param number the version's number, from 1
	 * @return nothing where a person told of it, it is sealed, or it is not on file
	 */
	public Optional<Document> original(ReportId report, int number) {
		return this.jdbc.sql("""
				select original, media_type from report_version
				where report_id = :report and number = :number and original is not null
					and not exists (select 1 from report_seal s where s.report_id = report_version.report_id)
				""")
			.param("report", report.value())
			.param("number", number)
			.query((row, index) -> new Document(row.getBytes("original"), row.getString("media_type")))
			.optional();
	}

	/**
	 * When a document that came again was published, sealed or not.
	 * @param report the report
	 * @param document the document
	 * @return the time of the version that came in it; nothing if it is new
	 */
	public Optional<Period> published(ReportId report, Document document) {
		return this.jdbc.sql("""
				select published_start, published_end from report_version
				where report_id = :report and content_hash = :hash
				order by published_start, published_end, number
				fetch first 1 rows only
				""")
			.param("report", report.value())
			.param("hash", document.hash())
			.query((row, number) -> new Period(Times.read(row, "published_start"), Times.read(row, "published_end")))
			.optional();
	}

	/** Without its words if it is sealed. */
	private ReportVersion givenOut(ReportVersion version) {
		return this.jdbc.sql("select killed_at from report_seal where report_id = :report")
			.param("report", version.report().value())
			.query((row, number) -> new Seal(Times.read(row, "killed_at")))
			.optional()
			.map(version::sealed)
			.orElse(version);
	}

	private List<Stored> stored(ReportId report) {
		return this.jdbc.sql(ReportRows.VERSIONS + "where report_id = :report order by number")
			.param("report", report.value())
			.query(Stored::of)
			.list();
	}

	private Optional<ReportVersion> latest(ReportId report) {
		return this.jdbc.sql(LATEST).param("report", report.value()).query(ReportRows::version).optional();
	}

	/**
	 * Inserts behind a savepoint, so that losing a race does not cost the caller's
	 * transaction.
	 */
	private boolean isInserted(ReportVersion version, NewReport report, String hash) {
		try {
			this.savepoint.executeWithoutResult((status) -> insert(version, report, hash));
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
		catch (DataIntegrityViolationException ex) {
			throw ForeignKeys.isMissing(ex) ? new UnknownSource(version.source()) : ex;
		}
	}

	private void insert(ReportVersion version, NewReport report, String hash) {
		Document original = report.original();
		this.jdbc.sql("""
				insert into report_version (report_id, number, source_id, guid, published_start, published_end,
					status, repudiates, headline, body, media_type, original, correction, embargoed_until,
					content_hash)
				values (:report, :number, :source, :guid, :start, :end,
					:status, :repudiates, :headline, :body, :mediaType, :original, :correction, :embargo,
					:hash)
				""")
			.param("report", version.report().value())
			.param("number", version.number())
			.param("source", version.source().value())
			.param("guid", version.guid())
			.param("start", Times.column(version.published().start()))
			.param("end", Times.column(version.published().end()))
			.param("status", version.status().name())
			.param("repudiates", version.repudiates())
			.param("headline", version.headline())
			.param("body", version.text())
			.param("mediaType", (original != null) ? original.mediaType() : null)
			.param("original", (original != null) ? original.bytes() : null)
			.param("embargo", Times.columnOrNull(version.embargoedUntil()))
			.param("correction", (version.correction() != null) ? version.correction().name() : null)
			.param("hash", hash)
			.update();
	}

	private record Stored(ReportVersion version, String hash) {

		static Stored of(ResultSet row, int number) throws SQLException {
			return new Stored(ReportRows.version(row, number), row.getString("content_hash"));
		}

		boolean isSame(ReportVersion other, String otherHash) {
			return this.hash.equals(otherHash) && this.version.status() == other.status()
					&& this.version.published().start().equals(other.published().start());
		}

	}

}
