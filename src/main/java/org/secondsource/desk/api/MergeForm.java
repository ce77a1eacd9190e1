package org.secondsource.desk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person merges, and why.
 *
 * @param into the id of the one that goes on
 * @param reason why they are the same
 */
@Schema(name = "Merger", example = """
		{"into": "dmeir-killed", "reason": "The same workers, reported by two desks."}""")
record MergeForm(@Nullable String into, @Nullable String reason) {

	String other() {
		return Given.required(this.into, "into");
	}

	String why() {
		return Given.or(this.reason, "");
	}

	/**
	 * Why something is put right.
	 *
	 * @param reason in the person's words
	 */
	@Schema(name = "Reason", example = """
			{"reason": "It was filed to the wrong claim."}""")
	record Reason(@Nullable String reason) {

		String why() {
			return Given.or(this.reason, "");
		}

	}

}
