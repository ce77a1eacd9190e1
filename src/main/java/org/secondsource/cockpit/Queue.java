package org.secondsource.cockpit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Intent.Involvement;
import org.secondsource.verification.Brief;
import org.secondsource.verification.Case;
import org.secondsource.verification.TaskKind;

/**
 * The claims that await an editor.
 *
 * @param now the desk's time
 * @param entries the most urgent first
 * @param more whether there are more than are shown
 */
record Queue(@JsonSerialize(using = ToStringSerializer.class) Instant now, List<Entry> entries, boolean more) {

	/**
	 * A claim in the queue.
	 *
	 * @param id its id
	 * @param sentence the claim in a sentence
	 * @param incident the incident's title
	 * @param task what is asked
	 * @param grade how well it is supported
	 * @param range what the accounts in range span
	 * @param priority by severity: 100 hold, 80 block, 60 review, 40 warn, 20 info
	 * @param due when it should be decided
	 * @param validUntil when it will be assessed again; null if never
	 * @param verdict the number of its latest assessment
	 * @param worked what the reader did on it, who may then not approve it
	 */
	record Entry(String id, String sentence, String incident, TaskKind task, Grade grade, String range, int priority,
			@JsonSerialize(using = ToStringSerializer.class) @Nullable Instant due,
			@JsonSerialize(using = ToStringSerializer.class) @Nullable Instant validUntil, int verdict,
			Set<Involvement> worked) {

		static final Comparator<Entry> BY_URGENCY = Comparator.comparingInt(Entry::priority)
			.reversed()
			.thenComparing(Entry::due, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(Entry::id);

		static Entry of(Case waiting, TaskKind task, Brief brief, String reader) {
			Assessment assessment = waiting.assessment();
			return new Entry(waiting.state().id().value(), waiting.state().claim().sentence(),
					waiting.incident().title(), task, assessment.grade(), Words.of(assessment.range()),
					brief.priority(), brief.due(), assessment.validUntil(), waiting.latest().number(),
					waiting.involvement(reader));
		}

	}
}
