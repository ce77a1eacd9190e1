package org.secondsource.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.secondsource.claim.Act;

/**
 * Tells people what they may decide before they start, by the gate that will judge it.
 */
@Component
public class Foresight {

	private final Deciding deciding;

	Foresight(Deciding deciding) {
		this.deciding = deciding;
	}

	/**
	 * What may be decided on a task, and by this person what not.
	 * @param now the case
	 * @param task the kind of task
	 * @param by the person's user id
	 * @return every act of the task, the usual one first, each with the sentences that
	 * refuse it; none if it may go ahead
	 */
	public Map<Act, List<String>> bars(Case now, TaskKind task, String by) {
		Map<Act, List<String>> bars = new LinkedHashMap<>();
		task.acts().forEach((act) -> bars.put(act, this.deciding.bars(now, act, by)));
		return bars;
	}

}
