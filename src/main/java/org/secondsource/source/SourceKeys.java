package org.secondsource.source;

import java.util.Base64;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of protected sources, one each, wrapped by the master key.
 */
final class SourceKeys {

	private final JdbcClient jdbc;

	private final byte[] master;

	SourceKeys(JdbcClient jdbc, String master) {
		this.jdbc = jdbc;
		this.master = Base64.getDecoder().decode(master.strip());
	}

	/** Makes a source's key; under one master key with all others. */
	byte[] make(SourceId source) {
		requireTheSameMaster();
		byte[] key = Aes.newKey();
		this.jdbc.sql("insert into source_key (source_id, wrapped) values (:source, :wrapped)")
			.param("source", source.value())
			.param("wrapped", Aes.encrypt(this.master, key, about(source)))
			.update();
		return key;
	}

	/** Nothing once it is destroyed. */
	Optional<byte[]> of(SourceId source) {
		return this.jdbc.sql("select wrapped from source_key where source_id = :source")
			.param("source", source.value())
			.query(String.class)
			.optional()
			.map((wrapped) -> unwrapped(source, wrapped));
	}

	boolean destroy(SourceId source) {
		return this.jdbc.sql("delete from source_key where source_id = :source")
			.param("source", source.value())
			.update() == 1;
	}

	byte[] unwrapped(SourceId source, String wrapped) {
		return Aes.decrypt(this.master, wrapped, about(source)).orElseThrow(WrongMasterKey::new);
	}

	private void requireTheSameMaster() {
		this.jdbc.sql("select source_id, wrapped from source_key order by source_id fetch first 1 rows only")
			.query((row, number) -> unwrapped(new SourceId(row.getString("source_id")), row.getString("wrapped")))
			.optional();
	}

	private static String about(SourceId source) {
		return "key of " + source;
	}

}
