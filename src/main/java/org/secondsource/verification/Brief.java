package org.secondsource.verification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a task says to the person who is to do it; rewritten in the transaction that
 * changes it.
 *
 * @param name the claim in a sentence, and what is asked
 * @param reason why the task exists and what would remove each finding
 * @param priority by severity: 100 hold, 80 block, 60 review, 40 warn, 20 info; 5 more
 * for each escalation
 * @param due when it should be done; null if it may wait
 * @param escalates when it goes to those above; null if it goes nowhere
 * @param groups the groups whose members may do it: the owning desk, or the editors; and
 * those to whom it was escalated
 */
public record Brief(String name, String reason, int priority, @Nullable Instant due, @Nullable Instant escalates,
		List<String> groups) {

	static final String HEADS = "heads";

	/**
	 * Whether it is for somebody. Of the heads it is for those of the owning desk alone.
	 * @param members the groups and desks of the person
	 * @param owner the desk that owns the claim; null where it is about no one claim
	 * @return true if the person may do it
	 */
	public boolean isFor(Collection<String> members, @Nullable String owner) {
		return this.groups.stream()
			.filter(members::contains)
			.anyMatch((group) -> !group.equals(HEADS) || (owner != null && members.contains(owner)));
	}

}
