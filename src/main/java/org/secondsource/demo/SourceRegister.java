package org.secondsource.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

/**
 * Who speaks in the founding case, and the conflict whose sides some of them stand on.
 *
 * @param sources as written in {@code sources.yaml}
 * @param conflicts as written there
 */
record SourceRegister(List<SourceEntry> sources, List<ConflictEntry> conflicts) {

	/**
	 * A source as it is written down.
	 *
	 * @param voice the speaker it speaks for; itself if not given
	 * @param side the side it stands on; its voice if not given
	 * @param reliability F if not given
	 */
	record SourceEntry(SourceId id, String name, SourceKind kind, @Nullable List<String> aliases,
			@Nullable SourceId voice, @Nullable SourceId side, @Nullable Reliability reliability,
			@Nullable String country) {

		Source source() {
			SourceId speaker = (this.voice != null) ? this.voice : this.id;
			return new Source(this.id, this.name, this.kind, (this.aliases != null) ? this.aliases : List.of(), speaker,
					(this.side != null) ? this.side : speaker,
					(this.reliability != null) ? this.reliability : Reliability.F, this.country);
		}

	}

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
