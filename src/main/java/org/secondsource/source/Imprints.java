package org.secondsource.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who owns the sources, and whose an address is.
 */
@Component
public class Imprints {

	private final JdbcClient jdbc;

	Imprints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Files the imprint of a source that has none.
	 * @param source the source
	 * @param imprint its imprint
	 * @throws IllegalArgumentException if one of the domains is another source's
	 */
	@Transactional
	public void file(SourceId source, Imprint imprint) {
		if (imprint.owner() != null) {
			this.jdbc.sql("update source set owner = :owner where id = :source")
				.param("owner", imprint.owner())
				.param("source", source.value())
				.update();
		}
		for (String domain : imprint.domains()) {
			try {
				this.jdbc.sql("insert into source_domain (domain, source_id) values (:domain, :source)")
					.param("domain", domain)
					.param("source", source.value())
					.update();
			}
			catch (DuplicateKeyException ex) {
				throw new IllegalArgumentException(
						"The domain " + domain + " is another source's. Look up whose it is, or leave it out.", ex);
			}
		}
	}

	/**
	 * The imprint of a source.
	 * @param source the source
	 * @return nothing known if it has none
	 */
	public Imprint of(SourceId source) {
		String owner = this.jdbc.sql("select owner from source where id = :source and owner is not null")
			.param("source", source.value())
			.query(String.class)
			.optional()
			.orElse(null);
		return new Imprint(owner,
				this.jdbc.sql("select domain from source_domain where source_id = :source order by domain")
					.param("source", source.value())
					.query(String.class)
					.list());
	}

	/**
	 * Whose an address is: the source of its domain, or of the nearest domain above it.
	 * @param address an address, or a domain alone
	 * @return nobody if it is no address, or nobody's
	 */
	public Optional<SourceId> at(String address) {
		return owners(domains(host(address.strip()))).entrySet()
			.stream()
			.max(Comparator.comparing((owned) -> owned.getKey().length()))
			.map(Map.Entry::getValue);
	}

	/** Whose some domains are, each for itself. */
	Map<String, SourceId> owners(Collection<String> domains) {
		Map<String, SourceId> owners = new TreeMap<>();
		if (!domains.isEmpty()) {
			this.jdbc.sql("select domain, source_id from source_domain where domain in (:domains)")
				.param("domains", domains)
				.query((row) -> {
					owners.put(row.getString(1), new SourceId(row.getString(2)));
				});
		}
		return owners;
	}

	private static @Nullable String host(String address) {
		if (!address.contains("://")) {
			return address.matches("[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+") ? address : null;
		}
		try {
			return URI.create(address).getHost();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** The domain and those above it, but no top-level domain. */
	private static List<String> domains(@Nullable String host) {
		List<String> domains = new ArrayList<>();
		String rest = (host != null) ? host.toLowerCase(Locale.ROOT) : "";
		while (rest.contains(".")) {
			domains.add(rest);
			rest = rest.substring(rest.indexOf('.') + 1);
		}
		return domains;
	}

}
