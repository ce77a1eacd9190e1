package org.secondsource.demo;

import java.util.List;

import org.secondsource.source.SourceEntry;
import org.secondsource.source.SourceId;

/**
 * Who speaks in the founding case, and the conflict whose sides some of them stand on.
 *
 * @param sources as written in {@code sources.yaml}
 * @param conflicts as written there
 */
record SourceRegister(List<SourceEntry> sources, List<ConflictEntry> conflicts) {

	/**
	 * A conflict as it is written down.
	 *
	 * @param id the name that an incident gives it
	 * @param name as it is printed
	 * @param sides its parties
	 */
	record ConflictEntry(String id, String name, List<SourceId> sides) {
	}

}
