package org.secondsource.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;
import org.secondsource.storage.Fields;
import org.secondsource.storage.Json;
import org.secondsource.storage.Times;

/**
 * The row of a revision as it is kept, whatever later versions read in it.
 *
 * @param claim the claim
 * @param number the revision's number
 * @param assessment the number of the assessment that it rests on
 * @param at when it was said
 * @param fingerprint the fingerprint of every column
 */
record Said(ClaimId claim, int number, int assessment, Instant at, String fingerprint) {

	static final String ROWS = """
			select claim_id, number, kind, wording, low, high, said_range, stands_on, assessment, note, approved_by,
				approved_at
			from publication
			""";

	static Said read(ResultSet row, int number) throws SQLException {
		return new Said(new ClaimId(row.getString("claim_id")), row.getInt("number"), row.getInt("assessment"),
				Times.read(row, "approved_at"),
				fingerprint(row.getString("claim_id"), row.getInt("number"), row.getString("kind"),
						row.getString("wording"), row.getObject("low"), row.getObject("high"),
						row.getString("said_range"), row.getString("stands_on"), row.getInt("assessment"),
						row.getString("note"), row.getString("approved_by"), Times.read(row, "approved_at")));
	}

	/** The revision as its row was written just now. */
	static Said of(Revision revision, Json json) {
		return new Said(revision.claim(), revision.number(), revision.assessment(), revision.at(),
				fingerprint(revision.claim().value(), revision.number(), revision.kind().name(), revision.wording(),
						revision.range().low(), revision.range().high(), json.write(revision.range()),
						standsOn(revision.standsOn(), json), revision.assessment(), revision.note(), revision.by(),
						revision.at()));
	}

	/** In one order, so that the same accounts are the same text. */
	static String standsOn(Set<String> accounts, Json json) {
		return json.write(accounts.stream().sorted().toList());
	}

	private static String fingerprint(@Nullable Object... columns) {
		Fields fields = new Fields();
		for (Object column : columns) {
			fields.add(column);
		}
		return fields.fingerprint();
	}

}
