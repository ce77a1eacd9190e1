package org.secondsource.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.secondsource.storage.Fields;
import org.secondsource.storage.Times;

/**
 * The row of an assessment as it is kept, whatever later versions read in it.
 */
final class AssessmentRow {

	private AssessmentRow() {
	}

	static String fingerprint(ResultSet row) throws SQLException {
		return new Fields().add(row.getString("claim_id"))
			.add(row.getInt("number"))
			.add(row.getInt("facts"))
			.add(Times.read(row, "asked_at"))
			.add(row.getString("grade"))
			.add(row.getString("outcome"))
			.add(row.getObject("low"))
			.add(row.getObject("high"))
			.add(Times.readOrNull(row, "valid_until"))
			.add(row.getString("rule_base"))
			.add(row.getString("assessor"))
			.add(row.getString("facts_hash"))
			.add(row.getString("assessment"))
			.fingerprint();
	}

}
