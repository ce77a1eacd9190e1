package org.secondsource.source;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A source as it is written down in a file.
 *
 * @param id the id it is filed under
 * @param name as it is printed
 * @param kind what kind of speaker it is
 * @param aliases other names it goes by; none if not given
 * @param voice the speaker it speaks for; itself if not given
 * @param side the side it stands on; its voice if not given
 * @param reliability F if not given
 * @param country ISO 3166 two-letter code
 * @param owner the id of another source, or a name
 * @param domains its own domains; none if not given
 */
public record SourceEntry(SourceId id, String name, SourceKind kind, @Nullable List<String> aliases,
		@Nullable SourceId voice, @Nullable SourceId side, @Nullable Reliability reliability, @Nullable String country,
		@Nullable String owner, @Nullable List<String> domains) {

	/**
	 * The source.
	 * @return with what was not given filled in
	 */
	public Source source() {
		SourceId speaker = Objects.requireNonNullElse(this.voice, this.id);
		return new Source(this.id, this.name, this.kind, Objects.requireNonNullElse(this.aliases, List.of()), speaker,
				Objects.requireNonNullElse(this.side, speaker),
				Objects.requireNonNullElse(this.reliability, Reliability.F), this.country);
	}

	/**
	 * Its imprint.
	 * @return nothing known if nothing was given
	 */
	public Imprint imprint() {
		return new Imprint(this.owner, Objects.requireNonNullElse(this.domains, List.of()));
	}

}
