package org.secondsource.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.secondsource.journal.Administration;
import org.secondsource.storage.Json;
import org.secondsource.storage.Sha256;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the protected sources are. Everything else knows them by an id and a label that say
 * nothing. Names are kept under a key each: no reading goes without a note, and erasure
 * destroys the key, while every hash over what was written still holds.
 */
@Component
public class ProtectedSources {

	private static final String NAME = "name";

	private static final String EXCERPT = "excerpt";

	/** What a hidden text begins with, so that none is hidden twice. */
	private static final String MARK = "hidden:";

	private static final Pattern HIDDEN = Pattern.compile(MARK + "[A-Za-z0-9+/]{38,}={0,2}");

	private final JdbcClient jdbc;

	private final SourceRegister register;

	private final Administration administration;

	private final Json json;

	private final SourceKeys keys;

	ProtectedSources(JdbcClient jdbc, SourceRegister register, Administration administration, Json json,
			@Value("${second-source.master-key:}") String masterKey) {
		this.jdbc = jdbc;
		this.register = register;
		this.administration = administration;
		this.json = json;
		this.keys = new SourceKeys(jdbc, masterKey);
	}

	/**
	 * Registers a protected source.
	 * @param shown what everybody sees of it
	 * @param name who it is
	 * @param desk the desk that protects it
	 * @param by the person's user id
	 * @throws WrongMasterKey if others are kept under another master key
	 */
	@Transactional
	public void add(Source shown, ProtectedName name, String desk, String by) {
		this.register.insert(shown);
		String hidden = encrypted(this.keys.make(shown.id()), shown.id(), NAME, this.json.write(name));
		this.jdbc.sql("insert into protected_source (source_id, desk, hidden) values (:source, :desk, :hidden)")
			.param("source", shown.id().value())
			.param("desk", desk)
			.param("hidden", hidden)
			.update();
		this.administration.note("source-protected",
				Map.of("source", shown.id().value(), "desk", desk, "hidden", Sha256.hex(hidden)), by);
	}

	/**
	 * The desk that protects a source.
	 * @param source the source
	 * @return the desk's id
	 * @throws NoSuchElementException if it is not a protected source
	 */
	public String deskOf(SourceId source) {
		return this.jdbc.sql("select desk from protected_source where source_id = :source")
			.param("source", source.value())
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NoSuchElementException(
					"No protected source is filed as '" + source + "'. Look it up among all sources."));
	}

	/**
	 * Who a source is; that somebody read it is noted.
	 * @param source the source
	 * @param by the reader's user id
	 * @return the name
	 * @throws NoSuchElementException if it is not a protected source, or was erased
	 * @throws WrongMasterKey if it is kept under another master key
	 */
	@Transactional
	public ProtectedName name(SourceId source, String by) {
		byte[] key = this.keys.of(source).orElseThrow(() -> erased(source));
		String hidden = this.jdbc.sql("select hidden from protected_source where source_id = :source")
			.param("source", source.value())
			.query(String.class)
			.single();
		ProtectedName name = name(key, source, hidden);
		this.administration.note("protected-name-read", Map.of("source", source.value()), by);
		return name;
	}

	/**
	 * The protected source that goes by a name; that it was found is noted. Where several
	 * go by it, nobody is guessed.
	 * @param nameOrAlias the name
	 * @param desks the desks whose sources are looked through
	 * @param by the user id of who looks
	 * @return its id
	 * @throws WrongMasterKey if they are kept under another master key
	 */
	@Transactional
	public Optional<SourceId> named(String nameOrAlias, Predicate<String> desks, String by) {
		List<SourceId> found = this.jdbc.sql("""
				select s.source_id, s.desk, s.hidden, k.wrapped from protected_source s
				join source_key k on k.source_id = s.source_id
				""")
			.query((row, number) -> new Hidden(new SourceId(row.getString("source_id")), row.getString("desk"),
					row.getString("hidden"), row.getString("wrapped")))
			.list()
			.stream()
			.filter((one) -> desks.test(one.desk()))
			.filter((one) -> name(this.keys.unwrapped(one.source(), one.wrapped()), one.source(), one.hidden())
				.goesBy(nameOrAlias))
			.map(Hidden::source)
			.toList();
		if (found.size() != 1) {
			return Optional.empty();
		}
		this.administration.note("protected-name-matched", Map.of("source", found.get(0).value()), by);
		return Optional.of(found.get(0));
	}

	/**
	 * Erases who a source is, and every text that is kept under its key, for everybody
	 * and for good.
	 * @param source the source
	 * @param reason why
	 * @param by the person's user id
	 * @throws NoSuchElementException if it is not a protected source, or was erased
	 */
	@Transactional
	public void erase(SourceId source, String reason, String by) {
		if (!this.keys.destroy(source)) {
			throw erased(source);
		}
		this.administration.note("protected-name-erased", Map.of("source", source.value(), "reason", reason), by);
	}

	/**
	 * Hides an excerpt under a source's key.
	 * @param source the source
	 * @param text what may tell who it is
	 * @return the text as it is kept; a blank one and one that is hidden already as they
	 * are
	 * @throws IllegalArgumentException if the source's key was destroyed
	 */
	public String hide(SourceId source, String text) {
		if (text.isBlank()) {
			return "";
		}
		if (HIDDEN.matcher(text).matches()) {
			return text;
		}
		byte[] key = this.keys.of(source)
			.orElseThrow(() -> new IllegalArgumentException("The key of " + source.label()
					+ " was destroyed, so that its words can no longer be kept secret. Leave the excerpt out."));
		return MARK + encrypted(key, source, EXCERPT, text);
	}

	/**
	 * Shows an excerpt that was hidden under a source's key.
	 * @param source the source
	 * @param hidden the text as it is kept
	 * @return the text; nothing once it is erased
	 * @throws WrongMasterKey if it is kept under another master key
	 */
	public Optional<String> show(SourceId source, String hidden) {
		return hidden.isEmpty() ? Optional.of(hidden)
				: this.keys.of(source).map((key) -> decrypted(key, source, EXCERPT, hidden.substring(MARK.length())));
	}

	private ProtectedName name(byte[] key, SourceId source, String hidden) {
		return this.json.read(decrypted(key, source, NAME, hidden), ProtectedName.class);
	}

	private static String encrypted(byte[] key, SourceId source, String about, String text) {
		return Aes.encrypt(key, text.getBytes(StandardCharsets.UTF_8), about + " of " + source);
	}

	private static String decrypted(byte[] key, SourceId source, String about, String hidden) {
		return Aes.decrypt(key, hidden, about + " of " + source)
			.map((text) -> new String(text, StandardCharsets.UTF_8))
			.orElseThrow(() -> new IllegalStateException("What is kept of " + source.label()
					+ " was changed in the database. Restore it from a backup of before."));
	}

	private static NoSuchElementException erased(SourceId source) {
		return new NoSuchElementException(source.isProtected()
				? "The name of " + source.label() + " was erased, for everybody. Work on with the label."
				: "No protected source is filed as '" + source + "'. Look it up among all sources.");
	}

	private record Hidden(SourceId source, String desk, String hidden, String wrapped) {
	}

}
