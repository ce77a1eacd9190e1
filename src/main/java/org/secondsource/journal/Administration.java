package org.secondsource.journal;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.secondsource.storage.Json;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one chain for what belongs to no claim: sources, incidents, desks, people, rules,
 * doors. Its acts are rare, so that all of them may wait for each other.
 */
@Component
public class Administration {

	/** The chain's name. */
	public static final String CHAIN = "administration";

	private final HeadRows heads;

	private final Journal journal;

	private final Json json;

	private final Clock clock;

	Administration(HeadRows heads, Journal journal, Json json, Clock clock) {
		this.heads = heads;
		this.journal = journal;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Notes an act, in the transaction that carries it out. Whoever also locks claims
	 * locks those first.
	 * @param act what was done, past tense ("source-merged")
	 * @param told what of and why, by name; values that have a JSON form
	 * @param by the person's user id, or the door's
	 * @return the entry
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Entry note(String act, Map<String, ?> told, String by) {
		Head head = this.heads.lock(CHAIN);
		String content = this.json.write(Map.of("act", act, "told", told));
		Entry entry = this.journal.append(CHAIN, head, List.of(content), by, this.clock.instant()).get(0);
		this.heads.move(CHAIN, entry.head());
		return entry;
	}

}
