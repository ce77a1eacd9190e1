package org.secondsource.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Grade;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Phase;
import org.secondsource.publication.Revision;
import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;

/**
 * Something found, and whether we said it in public.
 *
 * @param kind what it is
 * @param id the claim's id, for a publication too, or the report's
 * @param number the number of the revision or of the report's version; 0 for a claim
 * @param title what it is about: the claim in a sentence, or the headline
 * @param place where the question was found
 * @param figure the words whose interval contains the number asked for; null where it is
 * stated
 * @param said whether we said it in public
 * @param saying the same in a sentence, with when, or by whom it is claimed
 * @param when it was said, published or, for a claim, first filed
 * @param by who approved it, published it or is credited with it
 * @param standing where it stands
 * @param claims the claims that stand on it, for a report; else the claim itself
 */
public record Hit(Kind kind, String id, int number, String title, Excerpt place, @Nullable String figure, Said said,
		String saying, Period when, List<String> by, Standing standing, List<ClaimId> claims) {

	/**
	 * What can be found, in the order in which it is shown.
	 */
	public enum Kind {

		/** A revision of what we said in public. */
		PUBLICATION(0),
		/** A claim, by its sentence and what was told of it. */
		CLAIM(1),
		/** A report with all its versions. */
		REPORT(2);

		private final int code;

		Kind(int code) {
			this.code = code;
		}

		int code() {
			return this.code;
		}

	}

	/**
	 * Whether we said what was asked for.
	 */
	public enum Said {

		/** We said it, and it stands. */
		SAID,
		/** We said it, and corrected it. */
		SAID_AND_CORRECTED,
		/** We said it, and took it back. */
		WITHDRAWN,
		/** We never said it. */
		NEVER_SAID

	}

	/**
	 * The place where the question was found.
	 *
	 * @param before what stands before
	 * @param found the words found; empty where another mark led here
	 * @param after what stands after
	 */
	public record Excerpt(String before, String found, String after) {
	}

	/**
	 * Where a thing stands; what does not apply to its kind is null.
	 *
	 * @param phase where the claim is in its life
	 * @param grade how well the claim, or the account asked for, is supported
	 * @param revision what the revision does to what was said before
	 * @param status what the report's latest version may be used for
	 */
	public record Standing(@Nullable Phase phase, @Nullable Grade grade, Revision.@Nullable Kind revision,
			@Nullable ReportStatus status) {
	}

}
