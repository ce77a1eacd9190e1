package org.secondsource.distribution;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Grade;
import org.secondsource.claim.Claim;
import org.secondsource.publication.Revision;

/**
 * A publication as it leaves the desk.
 *
 * @param claim what it is about
 * @param revisions all that was said, the first one first; at least one
 * @param heldSince since when it is under review; null if it is not
 */
public record Release(Claim claim, List<Stated> revisions, @Nullable Instant heldSince) {

	/**
	 * What stands now.
	 * @return the latest revision
	 */
	public Stated latest() {
		return this.revisions.get(this.revisions.size() - 1);
	}

	/**
	 * The release as it was when a revision was the latest, and not held.
	 * @param number the revision's number
	 * @return what was said up to then
	 */
	public Release upTo(int number) {
		return new Release(this.claim,
				this.revisions.stream().filter((stated) -> stated.revision().number() <= number).toList(), null);
	}

	/**
	 * A revision with what it stood on when it was said.
	 *
	 * @param revision what was said
	 * @param grade the claim's grade then
	 * @param accounts the accounts that it states, with who says each
	 */
	public record Stated(Revision revision, Grade grade, List<AccountAssessed> accounts) {

		/**
		 * Whether nothing stands any more.
		 * @return true if it takes back what was said
		 */
		public boolean isRetracted() {
			return this.revision.kind() == Revision.Kind.RETRACTION;
		}

		/**
		 * Whether it must be flagged wherever it is shown (rule 46).
		 * @return true below FAIR
		 */
		public boolean isUnconfirmed() {
			return !isRetracted() && this.grade.isUnconfirmed();
		}

	}

}
