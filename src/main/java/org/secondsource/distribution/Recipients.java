package org.secondsource.distribution;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import org.secondsource.journal.Administration;
import org.secondsource.storage.Times;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is told of what we say and take back.
 */
@Component
@Transactional
public class Recipients {

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	private final Administration administration;

	private final Clock clock;

	Recipients(JdbcClient jdbc, Administration administration, Clock clock) {
		this.jdbc = jdbc;
		this.administration = administration;
		this.clock = clock;
	}

	/**
	 * Adds a recipient, who is told of all that is said from now on.
	 * @param recipient the recipient
	 * @param by the person's user id
	 * @return the secret under which what it is sent is signed; it is shown only now
	 * @throws IllegalArgumentException if its id is taken
	 */
	public String add(Recipient recipient, String by) {
		String secret = secret();
		this.administration.note("recipient-added", told(recipient), by);
		if (find(recipient.id()) != null) {
			throw new IllegalArgumentException(
					"A recipient is already filed as '" + recipient.id() + "'. Give this one another id.");
		}
		this.jdbc.sql("""
				insert into recipient (id, name, address, secret, paused, added_at)
				values (:id, :name, :address, :secret, :paused, :at)
				""")
			.param("id", recipient.id())
			.param("name", recipient.name())
			.param("address", (recipient.address() != null) ? recipient.address().toString() : null)
			.param("secret", secret)
			.param("paused", recipient.paused())
			.param("at", Times.column(this.clock.instant()))
			.update();
		return secret;
	}

	/**
	 * Pauses a recipient, or goes on with it. What was said meanwhile is sent then.
	 * @param id the recipient's id
	 * @param paused whether it wants nothing for now, but for what is taken back
	 * @param by the person's user id
	 * @throws NoSuchElementException if there is none
	 */
	public void pause(String id, boolean paused, String by) {
		Recipient recipient = get(id);
		if (recipient.paused() != paused) {
			this.administration.note(paused ? "recipient-paused" : "recipient-resumed", Map.of("recipient", id), by);
			this.jdbc.sql("update recipient set paused = :paused where id = :id")
				.param("paused", paused)
				.param("id", id)
				.update();
		}
	}

	/**
	 * All recipients.
	 * @return in the order of their ids
	 */
	@Transactional(readOnly = true)
	public List<Recipient> all() {
		return this.jdbc.sql("select id, name, address, paused from recipient order by id")
			.query(Recipients::recipient)
			.list();
	}

	/**
	 * The recipient of an id.
	 * @param id the id
	 * @return the recipient
	 * @throws NoSuchElementException if there is none
	 */
	@Transactional(readOnly = true)
	public Recipient get(String id) {
		Recipient found = find(id);
		if (found == null) {
			throw new NoSuchElementException("No recipient is filed as '" + id + "'. Look it up among all recipients.");
		}
		return found;
	}

	private @Nullable Recipient find(String id) {
		return this.jdbc.sql("select id, name, address, paused from recipient where id = :id")
			.param("id", id)
			.query(Recipients::recipient)
			.optional()
			.orElse(null);
	}

	private static Map<String, Object> told(Recipient recipient) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("recipient", recipient.id());
		told.put("name", recipient.name());
		if (recipient.address() != null) {
			told.put("address", recipient.address().toString());
		}
		return told;
	}

	private static String secret() {
		byte[] bytes = new byte[SECRET_BYTES];
		RANDOM.nextBytes(bytes);
		return Signature.SECRET + Base64.getEncoder().encodeToString(bytes);
	}

	private static Recipient recipient(ResultSet row, int number) throws SQLException {
		String address = row.getString("address");
		return new Recipient(row.getString("id"), row.getString("name"), (address != null) ? URI.create(address) : null,
				row.getBoolean("paused"));
	}

}
