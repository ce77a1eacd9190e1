package org.secondsource.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is meant by some ids today: facts keep the ids that they were filed with, and where
 * sources were merged since, several of them mean one.
 *
 * @param known whom each is known as
 * @param sources the sources that are meant, with their voices, by their own ids
 */
public record Identities(Map<SourceId, SourceId> known, Map<SourceId, Source> sources) {

	/**
	 * Copies the maps.
	 */
	public Identities {
		known = Map.copyOf(known);
		sources = Map.copyOf(sources);
	}

	/**
	 * Whom an id means.
	 * @param id the id, filed or not
	 * @return the id of the source that it was merged into, or itself
	 */
	public SourceId of(SourceId id) {
		return this.known.getOrDefault(id, id);
	}

	/**
	 * Whom some ids mean.
	 * @param ids the ids
	 * @return each once
	 */
	public Set<SourceId> of(Collection<SourceId> ids) {
		Set<SourceId> meant = new TreeSet<>();
		ids.forEach((id) -> meant.add(of(id)));
		return meant;
	}

	/**
	 * The sources that some ids mean, with the voices that they speak for.
	 * @param ids the ids; what is not filed is passed over
	 * @return in the order of their ids, speaking for and standing with whom these are
	 * known as
	 */
	public List<Source> meant(Collection<SourceId> ids) {
		Map<SourceId, Source> meant = new TreeMap<>();
		of(ids).forEach((id) -> add(id, meant));
		List.copyOf(meant.values()).forEach((source) -> add(source.voice(), meant));
		return List.copyOf(meant.values());
	}

	private void add(SourceId id, Map<SourceId, Source> meant) {
		Source source = this.sources.get(id);
		if (source != null) {
			meant.put(id, source.with(of(source.voice()), of(source.side())));
		}
	}

}
