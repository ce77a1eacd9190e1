package org.secondsource.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can carry or originate what is said.
 *
 * @param id the id it is filed under
 * @param name as it is printed
 * @param kind what kind of speaker it is
 * @param aliases other names it goes by
 * @param voice the speaker it speaks for: itself, or the one whose official mouthpiece it
 * is (Amaq speaks for the Islamic State)
 * @param side the voices under one command, owner or government, or counting from one
 * list: sources of one side are never independent of each other
 * @param reliability the first Admiralty axis
 * @param country ISO 3166 two-letter code, if it has one
 */
public record Source(SourceId id, String name, SourceKind kind, List<String> aliases, SourceId voice, SourceId side,
		Reliability reliability, @Nullable String country) {

	/**
	 * Copies the aliases.
	 */
	public Source {
		aliases = List.copyOf(aliases);
	}

	/**
	 * A source that speaks for itself alone, without history.
	 * @param id the id it is filed under
	 * @param name as it is printed
	 * @param kind what kind of speaker it is
	 * @return the source, its own voice and side
	 */
	public static Source of(String id, String name, SourceKind kind) {
		SourceId key = new SourceId(id);
		return new Source(key, name, kind, List.of(), key, key, Reliability.F, null);
	}

	/**
	 * What everybody sees of a protected source: a label in place of its name.
	 * @param id an id drawn by lot
	 * @param kind what kind of speaker it is
	 * @param voice the speaker it speaks for
	 * @param side the side it stands on
	 * @param reliability the first Admiralty axis
	 * @return the source
	 */
	public static Source ofProtected(SourceId id, SourceKind kind, SourceId voice, SourceId side,
			Reliability reliability) {
		return new Source(id, id.label(), kind, List.of(), voice, side, reliability, null);
	}

	/**
	 * How it is credited in public. Protected sources all alike: a label that came again
	 * would tell readers what else the same person said.
	 * @return the name, or that it is protected
	 */
	public String credit() {
		return this.id.isProtected() ? "a source protected by the desk" : this.name;
	}

	/**
	 * The same source, speaking for another voice and standing on that voice's side.
	 * @param speaker the voice
	 * @return the source with that voice and side
	 */
	public Source speakingFor(String speaker) {
		SourceId id = new SourceId(speaker);
		return new Source(this.id, this.name, this.kind, this.aliases, id, id, this.reliability, this.country);
	}

	/**
	 * The same source, standing on a side.
	 * @param newSide the side
	 * @return the source with that side
	 */
	public Source onSide(String newSide) {
		return new Source(this.id, this.name, this.kind, this.aliases, this.voice, new SourceId(newSide),
				this.reliability, this.country);
	}

	/**
	 * The same source, where its voice and side are known under other ids.
	 * @param speaker the voice
	 * @param stand the side
	 * @return the source with that voice and side
	 */
	Source with(SourceId speaker, SourceId stand) {
		return new Source(this.id, this.name, this.kind, this.aliases, speaker, stand, this.reliability, this.country);
	}

	/**
	 * The same source with a record.
	 * @param record the reliability it has earned
	 * @return the source with that reliability
	 */
	public Source rated(Reliability record) {
		return new Source(this.id, this.name, this.kind, this.aliases, this.voice, this.side, record, this.country);
	}

}
