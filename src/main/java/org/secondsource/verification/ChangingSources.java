package org.secondsource.verification;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.ClaimsDue;
import org.secondsource.source.Source;
import org.secondsource.source.SourceRegister;

/**
 * Changes what the newsroom knows of sources; the claims that rely on them are assessed
 * again.
 */
@Component
@Transactional
public class ChangingSources {

	private final SourceRegister sources;

	private final ClaimsDue due;

	private final Clock clock;

	ChangingSources(SourceRegister sources, ClaimsDue due, Clock clock) {
		this.sources = sources;
		this.due = due;
		this.clock = clock;
	}

	/**
	 * Adds a source. Claims may rely on it already, as somebody's voice.
	 * @param source the source
	 * @throws IllegalArgumentException if its id is taken
	 */
	public void add(Source source) {
		this.due.changed(source.id(), this.clock.instant());
		this.sources.add(source);
	}

}
