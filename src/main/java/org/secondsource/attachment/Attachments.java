package org.secondsource.attachment;

import java.io.ByteArrayOutputStream;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.secondsource.storage.Sha256;
import org.secondsource.storage.Times;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The bytes of everything that was attached, each content once.
 */
@Component
public class Attachments {

	private static final int PIECE = 1_000_000;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Attachments(JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transactions, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Keeps a file's bytes, and for a picture what may be shown of it. Done before a
	 * claim is locked: painting takes time, and bytes that nothing names hurt nobody.
	 * @param file the file; kept already, it stays as it is
	 */
	public void keep(ReceivedFile file) {
		if (isKept(file.hash())) {
			return;
		}
		byte[] picture = Picture.shown(file.kind(), file.bytes()).orElse(null);
		try {
			this.transactions.executeWithoutResult((status) -> {
				this.jdbc.sql("""
						insert into attachment (hash, media_type, size, kept_at, picture)
						values (:hash, :type, :size, :at, :picture)
						""")
					.param("hash", file.hash())
					.param("type", file.kind().mediaType())
					.param("size", file.bytes().length)
					.param("at", Times.column(this.clock.instant()))
					.param("picture", picture, Types.VARBINARY)
					.update();
				this.batches.batchUpdate(
						"insert into attachment_piece (hash, number, bytes) values (:hash, :number, :bytes)",
						pieces(file));
			});
		}
		catch (DuplicateKeyException kept) {
			// Somebody else has kept the same bytes at this moment.
			return;
		}
	}

	/**
	 * The bytes of an attachment, exactly as they came.
	 * @param hash their SHA-256
	 * @return the bytes
	 * @throws UnknownAttachment if none are kept under it
	 * @throws IllegalStateException if they are no longer what was filed
	 */
	public byte[] bytes(String hash) {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		this.jdbc.sql("select bytes from attachment_piece where hash = :hash order by number")
			.param("hash", hash)
			.query((row, number) -> row.getBytes("bytes"))
			.list()
			.forEach(whole::writeBytes);
		if (whole.size() == 0) {
			throw new UnknownAttachment(hash);
		}
		byte[] bytes = whole.toByteArray();
		if (!Sha256.hex(bytes).equals(hash)) {
			throw new IllegalStateException("The bytes of the attachment " + hash
					+ " were changed in the database. Restore them from a backup; they are served to nobody.");
		}
		return bytes;
	}

	/**
	 * What may be shown of an attachment.
	 * @param hash the SHA-256 of its bytes
	 * @return a JPEG of our own making; empty for what is no picture, or none that can be
	 * painted anew
	 */
	public Optional<byte[]> picture(String hash) {
		return this.jdbc.sql("select picture from attachment where hash = :hash and picture is not null")
			.param("hash", hash)
			.query((row, number) -> row.getBytes("picture"))
			.optional();
	}

	/**
	 * Which of some attachments are pictures that may be shown.
	 * @param hashes the SHA-256 of each
	 * @return those of them
	 */
	public List<String> shown(List<String> hashes) {
		return hashes.isEmpty() ? List.of()
				: this.jdbc.sql("select hash from attachment where hash in (:hashes) and picture is not null")
					.param("hashes", hashes)
					.query(String.class)
					.list();
	}

	private boolean isKept(String hash) {
		return this.jdbc.sql("select count(*) from attachment where hash = :hash")
			.param("hash", hash)
			.query(Integer.class)
			.single() > 0;
	}

	private static SqlParameterSource[] pieces(ReceivedFile file) {
		List<SqlParameterSource> pieces = new ArrayList<>();
		for (int from = 0; from < file.bytes().length; from += PIECE) {
			byte[] piece = Arrays.copyOfRange(file.bytes(), from, Math.min(from + PIECE, file.bytes().length));
			pieces.add(new MapSqlParameterSource("hash", file.hash()).addValue("number", pieces.size() + 1)
				.addValue("bytes", piece));
		}
		return pieces.toArray(SqlParameterSource[]::new);
	}

}
