package org.secondsource.desk.filing;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.source.ProtectedName;
import org.secondsource.source.ProtectedSources;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.WrongMasterKey;
import org.springframework.stereotype.Component;

/**
 * Registers protected sources, and shows or erases who they are, for those whose business
 * that is.
 */
@Component
public class ProtectingSources {

	private static final String WITHHELD = "withheld to protect a source";

	private final ProtectedSources sources;

	private final ReadingRights rights;

	ProtectingSources(ProtectedSources sources, ReadingRights rights) {
		this.sources = sources;
		this.rights = rights;
	}

	/**
	 * Registers a protected source.
	 * @param shown what everybody sees of it
	 * @param name who it is
	 * @param desk the desk that protects it; the person's own if left out
	 * @param by the person's user id
	 * @throws NotYours if the person is not of that desk
	 * @throws IllegalArgumentException if the person is of several desks and says none
	 */
	public void add(Source shown, ProtectedName name, @Nullable String desk, String by) {
		Set<String> own = this.rights.desksOf(by);
		String protecting = Text.given(desk).orElseGet(() -> only(own));
		if (!own.contains(protecting)) {
			throw new NotYours("Protected sources are registered by the desk that protects them, and you are not of “"
					+ protecting + "”. Ask somebody of that desk; write the name nowhere else.");
		}
		this.sources.add(shown, name, protecting, by);
	}

	/**
	 * Who a source is; that it was read is noted.
	 * @param source the source
	 * @param reader the reader's user id
	 * @return the name
	 * @throws NotYours if the reader is neither of the desk that protects it nor a senior
	 * editor
	 */
	public ProtectedName name(SourceId source, String reader) {
		String desk = this.sources.deskOf(source);
		if (!this.rights.mayReadName(reader, desk)) {
			throw new NotYours("Who this source is, only the desk " + desk + " and the senior editors may read. "
					+ "Work with the label, or ask that desk.");
		}
		return this.sources.name(source, reader);
	}

	/**
	 * Erases who a source is, for everybody and for good.
	 * @param source the source
	 * @param reason why
	 * @param by the person's user id
	 * @throws NotYours if the person neither heads the desk that protects it nor is a
	 * senior editor
	 * @throws IllegalArgumentException if no reason is given
	 */
	public void erase(SourceId source, @Nullable String reason, String by) {
		String desk = this.sources.deskOf(source);
		if (!this.rights.mayEraseName(by, desk)) {
			throw new NotYours("Names are erased by the head of the desk " + desk + " and by the senior editors. "
					+ "Ask one of them; nothing was changed.");
		}
		this.sources
			.erase(source, Text.given(reason)
				.orElseThrow(() -> new IllegalArgumentException(
						"A name is erased for a reason. Write it without naming anybody; it stays in the journal.")),
					by);
	}

	/**
	 * The excerpt of a citation as a reader may see it.
	 * @param citation the citation
	 * @param reader the reader's user id
	 * @return the excerpt, or why it is not shown
	 */
	public String excerpt(Citation citation, String reader) {
		return citation.protectedSource().map((source) -> excerpt(citation, source, reader)).orElse(citation.excerpt());
	}

	private String excerpt(Citation citation, SourceId source, String reader) {
		if (!this.rights.mayReadName(reader, this.sources.deskOf(source))) {
			return WITHHELD;
		}
		try {
			return this.sources.show(source, citation.excerpt()).orElse("erased with the name of the source");
		}
		catch (WrongMasterKey ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	/** The protected source that somebody names who may know it. */
	Optional<SourceId> find(String nameOrAlias, String by) {
		return this.sources.named(nameOrAlias, (desk) -> this.rights.mayReadName(by, desk), by);
	}

	private static String only(Set<String> desks) {
		if (desks.isEmpty()) {
			throw new NotYours("Protected sources are registered by the desk that protects them, and you are of none. "
					+ "Ask somebody of that desk; write the name nowhere else.");
		}
		if (desks.size() > 1) {
			throw new IllegalArgumentException(
					"You are of several desks. Say in “desk” which of them protects the source.");
		}
		return desks.iterator().next();
	}

}
