package org.secondsource.distribution;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;

/**
 * Something that a recipient has to be told.
 *
 * @param number counts all of them, in the order in which they were said
 * @param recipient the recipient's id
 * @param claim the claim
 * @param revision the number of the revision that it is about
 * @param kind what is told
 * @param made when it was said
 * @param attempts how often it was sent
 * @param failure why the last sending failed; null if none did
 * @param delivered when the recipient took it; null before that
 * @param acknowledged when it said that it has put right what it carried; null before
 * that
 * @param acknowledgedBy who said so for it; null if its own program did
 */
public record Delivery(long number, String recipient, ClaimId claim, int revision, Kind kind, Instant made,
		int attempts, @Nullable String failure, @Nullable Instant delivered, @Nullable Instant acknowledged,
		@Nullable String acknowledgedBy) {

	/**
	 * What is told.
	 */
	public enum Kind {

		/** Something is said for the first time. */
		PUBLICATION("published"),
		/** It is brought up to date. */
		UPDATE("updated"),
		/** It is put right; to be acknowledged. */
		CORRECTION("corrected"),
		/** It is taken back; to be acknowledged. */
		RETRACTION("retracted"),
		/** It is under review, and not to be used. */
		HELD("held"),
		/** It stands as it was. */
		FREED("freed");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/**
		 * How a program reads it.
		 * @return the type of the event
		 */
		public String type() {
			return "publication." + this.word;
		}

		/**
		 * Whether the recipient owes an answer: that it has put right what it carried.
		 * @return true for corrections and retractions
		 */
		public boolean isOwed() {
			return this == CORRECTION || this == RETRACTION;
		}

	}

}
