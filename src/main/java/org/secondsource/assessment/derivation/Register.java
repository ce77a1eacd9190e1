package org.secondsource.assessment.derivation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

/**
 * The sources of a dossier, by what they speak for.
 */
final class Register {

	private final Map<SourceId, Source> sources = new HashMap<>();

	private final Set<SourceId> parties;

	Register(Collection<Source> sources, Set<SourceId> parties) {
		sources.forEach((source) -> this.sources.put(source.id(), source));
		this.parties = parties;
	}

	/** A source that nobody registered speaks for itself, and is not placed to know. */
	Source get(SourceId id) {
		Source source = this.sources.get(id);
		return (source != null) ? source : Source.of(id.value(), id.value(), SourceKind.OUTLET);
	}

	/** The source of that name, with or without an article; null if there is none. */
	@Nullable Source called(String name) {
		return this.sources.values()
			.stream()
			.filter((source) -> isName(source.name(), name)
					|| source.aliases().stream().anyMatch((alias) -> isName(alias, name)))
			.min(Comparator.comparing(Source::id))
			.orElse(null);
	}

	private static boolean isName(String one, String other) {
		return bare(one).equals(bare(other));
	}

	private static String bare(String name) {
		return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
	}

	Source voiceOf(SourceId id) {
		return get(get(id).voice());
	}

	String name(@Nullable SourceId id) {
		return (id != null) ? get(id).name() : "nobody";
	}

	boolean isParty(Source source) {
		return this.parties.contains(source.side()) || this.parties.contains(source.voice())
				|| this.parties.contains(voiceOf(source.id()).side());
	}

	/** Whether it, or the voice whose mouthpiece it is, can know from itself. */
	boolean isPlacedToKnow(Source source) {
		return source.kind().isPlacedToKnow() || voiceOf(source.id()).kind().isPlacedToKnow();
	}

	SourceId sideOf(Source source) {
		Source voice = voiceOf(source.id());
		return voice.id().equals(source.id()) ? source.side() : voice.side();
	}

}
