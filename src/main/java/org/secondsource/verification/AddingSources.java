package org.secondsource.verification;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.journal.Administration;
import org.secondsource.source.Imprint;
import org.secondsource.source.Imprints;
import org.secondsource.source.Source;
import org.secondsource.source.StartingRegister;

/**
 * Adds sources with their imprints: one by one, or those of the starting register.
 */
@Component
@Transactional
public class AddingSources {

	private final ChangingSources sources;

	private final Imprints imprints;

	private final StartingRegister starting;

	private final Administration administration;

	AddingSources(ChangingSources sources, Imprints imprints, StartingRegister starting,
			Administration administration) {
		this.sources = sources;
		this.imprints = imprints;
		this.starting = starting;
		this.administration = administration;
	}

	/**
	 * Adds a source with its imprint.
	 * @param source the source
	 * @param imprint who owns it, and which addresses are its own
	 * @throws IllegalArgumentException if its id or one of its domains is taken
	 */
	public void add(Source source, Imprint imprint) {
		this.sources.add(source);
		this.imprints.file(source.id(), imprint);
	}

	/**
	 * Adds those of the starting register that are missing. Who is on file stays as they
	 * are, and who goes by a name that is taken is left out; so it may be done again.
	 * @param by the person's user id, or what does it
	 * @return what was added, and what was not
	 */
	public StartingRegister.Comparison addStartingRegister(String by) {
		StartingRegister.Comparison compared = this.starting.compared();
		compared.missing().forEach((entry) -> add(entry.source(), entry.imprint()));
		if (!compared.missing().isEmpty()) {
			this.administration.note("starting-register-added",
					Map.of("sources", compared.missing().stream().map((entry) -> entry.id().value()).sorted().toList()),
					by);
		}
		return compared;
	}

}
