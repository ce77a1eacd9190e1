package org.secondsource.desk.filing;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.secondsource.source.Imprints;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceRegister;

/**
 * Finds the source that a person means, by id, name, alias or address.
 */
@Component
public class NamedSources {

	private final SourceRegister register;

	private final Imprints imprints;

	private final ProtectingSources protecting;

	NamedSources(SourceRegister register, Imprints imprints, ProtectingSources protecting) {
		this.register = register;
		this.imprints = imprints;
		this.protecting = protecting;
	}

	/**
	 * The source that somebody means, if there is one.
	 * @param idNameOrAlias what was written
	 * @return nobody is guessed where several go by the name
	 */
	public Optional<Source> find(String idNameOrAlias) {
		String plain = idNameOrAlias.strip();
		Optional<Source> byId = plain.matches("[a-z0-9][a-z0-9-]{0,79}") ? this.register.find(new SourceId(plain))
				: Optional.empty();
		return byId.or(() -> this.register.named(plain)).or(() -> this.imprints.at(plain).flatMap(this.register::find));
	}

	/**
	 * The source that somebody means.
	 * @param idNameOrAlias what was written
	 * @return its id
	 * @throws IllegalArgumentException if nobody, or more than one, goes by that name
	 */
	public SourceId id(String idNameOrAlias) {
		return find(idNameOrAlias).map(Source::id).orElseThrow(() -> nobody(idNameOrAlias));
	}

	/**
	 * The source that a person means, who may know protected ones by their names.
	 * @param idNameOrAlias what was written
	 * @param by the person's user id
	 * @return its id
	 * @throws IllegalArgumentException if nobody, or more than one, goes by that name
	 */
	public SourceId id(String idNameOrAlias, String by) {
		return find(idNameOrAlias).map(Source::id)
			.or(() -> this.protecting.find(idNameOrAlias, by))
			.orElseThrow(() -> nobody(idNameOrAlias));
	}

	private static IllegalArgumentException nobody(String idNameOrAlias) {
		return new IllegalArgumentException("No source, or more than one, goes by “" + idNameOrAlias.strip()
				+ "”. Name it by its id, or register it with POST /api/sources.");
	}

}
