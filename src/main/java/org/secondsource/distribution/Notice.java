package org.secondsource.distribution;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;

/**
 * What a recipient's program is sent.
 *
 * @param type what happened, as in {@code publication.corrected}
 * @param timestamp when, as ISO 8601
 * @param data what it is about
 */
record Notice(String type, String timestamp, Data data) {

	static Notice of(Delivery delivery, Release release, Masthead masthead, String token) {
		boolean held = delivery.kind() == Delivery.Kind.HELD;
		Release then = release.upTo(delivery.revision());
		Release told = held ? new Release(then.claim(), then.revisions(), delivery.made()) : then;
		return new Notice(delivery.kind().type(), delivery.made().toString(),
				new Data(delivery.claim(), delivery.revision(), masthead.name(delivery.claim(), delivery.revision()),
						delivery.kind().isOwed() ? masthead.address() + "/api/acknowledgements/" + token : null,
						NinjsItem.of(told, masthead)));
	}

	/**
	 * What it is about.
	 *
	 * @param claim the claim; with the revision it tells whether it came before
	 * @param revision the revision's number
	 * @param url where it is read
	 * @param acknowledge where to say that it was put right, by POST; null if nothing is
	 * owed
	 * @param item the publication as ninjs
	 */
	record Data(ClaimId claim, int revision, String url, @Nullable String acknowledge, Map<String, Object> item) {
	}

}
