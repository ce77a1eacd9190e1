package org.secondsource.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.secondsource.storage.Json;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sources that the newsroom knows, and the sides of the conflicts they stand in.
 */
@Component
public class SourceRegister {

	private static final String SOURCES = """
			select id, name, kind, aliases, voice_id, side_id, reliability, country, judged_as
			from source
			""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final Json json;

	SourceRegister(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Json json) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.json = json;
	}

	/**
	 * Adds a source.
	 * @param source the source
	 * @throws IllegalArgumentException if its id is taken, or of those that protected
	 * sources have
	 */
	@Transactional
	public void add(Source source) {
		if (source.id().isProtected()) {
			throw new IllegalArgumentException("Ids such as '" + source.id()
					+ "' are drawn by lot for protected sources. File this one under another id.");
		}
		insert(source);
		addNames(source);
	}

	/** Without any name to find it by. */
	void insert(Source source) {
		try {
			this.jdbc.sql("""
					insert into source (id, name, kind, aliases, voice_id, side_id, reliability, country, judged_as)
					values (:id, :name, :kind, :aliases, :voice, :side, :reliability, :country, :id)
					""")
				.param("id", source.id().value())
				.param("name", source.name())
				.param("kind", source.kind().name())
				.param("aliases", this.json.write(source.aliases()))
				.param("voice", source.voice().value())
				.param("side", source.side().value())
				.param("reliability", source.reliability().name())
				.param("country", source.country())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new IllegalArgumentException("A source is already filed as '" + source.id()
					+ "'. Use that one, or file this one under another id.", ex);
		}
	}

	/**
	 * The source of an id.
	 * @param id the id
	 * @return the source
	 * @throws UnknownSource if there is none
	 */
	public Source get(SourceId id) {
		return find(id).orElseThrow(() -> new UnknownSource(id));
	}

	/**
	 * The source of an id, if there is one.
	 * @param id the id
	 * @return the source
	 */
	public Optional<Source> find(SourceId id) {
		return this.jdbc.sql(SOURCES + "where id = :id").param("id", id.value()).query(this::source).optional();
	}

	/**
	 * The source that goes by a name, whatever its case and however its script is
	 * written. A printed name comes before an alias; where several go by it, nobody is
	 * guessed. The names of a source that was merged into another are the other's.
	 * @param nameOrAlias the name
	 * @return the one source of that name
	 */
	public Optional<Source> named(String nameOrAlias) {
		List<Source> found = this.jdbc.sql(SOURCES + """
				where id in (
					select s.judged_as from source_name n join source s on s.id = n.source_id
					where n.name in (:names) and (not n.alias or not exists (
						select 1 from source_name p where p.name in (:names) and not p.alias)))
				""").param("names", Names.kept(nameOrAlias)).query(this::source).list();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/**
	 * Everybody who goes by some ids, names or aliases, whatever their case.
	 * @param called the ids and names
	 * @return those who go by each, as it was written; without what nobody goes by
	 */
	public Map<String, Set<SourceId>> called(Collection<String> called) {
		if (called.isEmpty()) {
			return Map.of();
		}
		Map<String, Set<SourceId>> found = new LinkedHashMap<>();
		this.jdbc.sql("""
				select name, source_id from source_name where name in (:names)
				union
				select id, id from source where id in (:names)
				""")
			.param("names", called.stream().flatMap((name) -> Names.kept(name).stream()).distinct().toList())
			.query((row, number) -> found.computeIfAbsent(row.getString(1), (name) -> new TreeSet<>())
				.add(new SourceId(row.getString(2))))
			.list();
		Map<String, Set<SourceId>> answer = new LinkedHashMap<>();
		for (String name : called) {
			Names.kept(name)
				.stream()
				.map((form) -> found.getOrDefault(form, Set.of()))
				.filter((some) -> !some.isEmpty())
				.forEach((some) -> answer.computeIfAbsent(name, (one) -> new TreeSet<>()).addAll(some));
		}
		return answer;
	}

	/**
	 * Whether no source is on file.
	 * @return true before the first
	 */
	public boolean isEmpty() {
		return this.jdbc.sql("select id from source fetch first 1 rows only").query(String.class).list().isEmpty();
	}

	/**
	 * All sources but those that were merged into others.
	 * @return in the order of their ids
	 */
	public List<Source> all() {
		return this.jdbc.sql(SOURCES + "where merged_into is null order by id").query(this::source).list();
	}

	/**
	 * Some sources, with the voices that they speak for.
	 * @param ids their ids; unknown ones are passed over
	 * @return they and their voices, in the order of their ids
	 */
	public List<Source> all(Collection<SourceId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SOURCES + """
				where id in (:ids) or id in (select s.voice_id from source s where s.id in (:ids))
				order by id
				""").param("ids", ids.stream().map(SourceId::value).distinct().toList()).query(this::source).list();
	}

	/**
	 * Who is meant by some ids today, where sources were merged.
	 * @param ids the ids, as facts name them
	 * @return they, their voices and sides
	 */
	public Identities identities(Collection<SourceId> ids) {
		if (ids.isEmpty()) {
			return new Identities(Map.of(), Map.of());
		}
		Map<SourceId, SourceId> known = new LinkedHashMap<>();
		Map<SourceId, Source> sources = new LinkedHashMap<>();
		this.jdbc.sql(SOURCES + """
				where id in (:ids) or id in (select s.judged_as from source s where s.id in (:ids))
				or id in (select g.voice_id from source s join source g on g.id = s.judged_as where s.id in (:ids))
				or id in (select g.side_id from source s join source g on g.id = s.judged_as where s.id in (:ids))
				or id in (select v.judged_as from source s join source g on g.id = s.judged_as
					join source v on v.id in (g.voice_id, g.side_id) where s.id in (:ids))
				order by id
				""").param("ids", ids.stream().map(SourceId::value).distinct().toList()).query((row) -> {
			Source source = source(row, row.getRow());
			sources.put(source.id(), source);
			known.put(source.id(), new SourceId(row.getString("judged_as")));
		});
		return new Identities(known, sources);
	}

	/**
	 * Adds a conflict.
	 * @param conflict the conflict
	 * @throws IllegalArgumentException if its id is taken
	 */
	@Transactional
	public void addConflict(Conflict conflict) {
		try {
			this.jdbc.sql("insert into conflict (id, name, sides) values (:id, :name, :sides)")
				.param("id", conflict.id())
				.param("name", conflict.name())
				.param("sides", this.json.write(conflict.sides().stream().sorted().toList()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new IllegalArgumentException("A conflict is already filed as '" + conflict.id()
					+ "'. Use that one, or file this one under another id.", ex);
		}
	}

	/**
	 * The parties to whatever happens in a conflict.
	 * @param conflict the conflict's id
	 * @return its sides
	 * @throws UnknownConflict if there is none
	 */
	public Set<SourceId> parties(String conflict) {
		return this.jdbc.sql("select sides from conflict where id = :id")
			.param("id", conflict)
			.query((row, number) -> this.json.readAll(row.getString("sides"), SourceId.class))
			.optional()
			.map(Set::copyOf)
			.orElseThrow(() -> new UnknownConflict(conflict));
	}

	private void addNames(Source source) {
		Map<String, Boolean> names = new LinkedHashMap<>();
		source.aliases().forEach((alias) -> names.put(Names.folded(alias), true));
		names.put(Names.folded(source.name()), false);
		this.batches
			.batchUpdate("insert into source_name (source_id, name, alias) values (:source, :name, :alias)", names
				.entrySet()
				.stream()
				.map((name) -> new MapSqlParameterSource("source", source.id().value()).addValue("name", name.getKey())
					.addValue("alias", name.getValue()))
				.toArray(SqlParameterSource[]::new));
	}

	private Source source(ResultSet row, int number) throws SQLException {
		return new Source(new SourceId(row.getString("id")), row.getString("name"),
				SourceKind.valueOf(row.getString("kind")), this.json.readAll(row.getString("aliases"), String.class),
				new SourceId(row.getString("voice_id")), new SourceId(row.getString("side_id")),
				Reliability.valueOf(row.getString("reliability")), row.getString("country"));
	}

}
