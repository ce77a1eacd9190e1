package org.secondsource.door;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/**
 * Who may pass which path. The first row that matches decides; a path without a row is
 * closed.
 */
final class PathTable {

	/** Paths for programs: they sign in at every call, and keep no session. */
	static final List<String> FOR_PROGRAMS = List.of("/api/**", "/engine-rest/**", "/v3/api-docs/**");

	static final List<Row> ROWS = table()
		// What the public and the recipients of corrections read.
		.row(Passage.ANYONE, "/publications/**", "/feeds/**", "/api/acknowledgements/*")
		.row(Passage.ANYONE, "/login", "/assets/**", "/error", "/actuator/health", "/actuator/health/*")
		// No second login, no first visitor who makes an administrator, no processes
		// from outside.
		.row(Passage.NOBODY, "/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/*/login/**")
		.changes(Passage.NOBODY, "/camunda/api/engine/engine/*/deployment/**", "/engine-rest/deployment/**",
				"/engine-rest/engine/*/deployment/**")
		// The lists' queries hold expressions: nobody stores another.
		.changes(Passage.NOBODY, "/camunda/api/engine/engine/*/filter/create", "/engine-rest/filter/create",
				"/engine-rest/engine/*/filter/create")
		.replacements(Passage.NOBODY, "/camunda/api/engine/engine/*/filter/*", "/engine-rest/filter/*",
				"/engine-rest/engine/*/filter/*")
		.row(Passage.PEOPLE, "/camunda/api/admin/auth/user/*")
		.row(Passage.ADMINISTRATORS, "/camunda/app/admin/**", "/camunda/api/admin/**", "/actuator/**", "/api/doors/**",
				"/api/sources/starting-register")
		.row(Passage.EDITORS, "/camunda/app/cockpit/**", "/camunda/api/cockpit/**")
		.row(Passage.OVERSEERS, "/journal/**", "/api/journal/**", "/recipients/**", "/api/recipients/**")
		.row(Passage.PEOPLE, "/", "/claims/**", "/incidents/**", "/reports/**", "/rulebook/**", "/desks/**",
				"/search/**", "/go/**")
		.row(Passage.PEOPLE, "/camunda/**")
		.row(Passage.PEOPLE, FOR_PROGRAMS.toArray(String[]::new)).rows;

	private final List<Row> rows = new ArrayList<>();

	private PathTable() {
	}

	private static PathTable table() {
		return new PathTable();
	}

	private PathTable row(Passage passage, String... paths) {
		Stream.of(paths).map((path) -> new Row(passage, null, path)).forEach(this.rows::add);
		return this;
	}

	private PathTable changes(Passage passage, String... paths) {
		return row(passage, List.of(POST, PUT, DELETE), paths);
	}

	private PathTable replacements(Passage passage, String... paths) {
		return row(passage, List.of(PUT, DELETE), paths);
	}

	private PathTable row(Passage passage, List<HttpMethod> methods, String... paths) {
		for (String path : paths) {
			methods.forEach((method) -> this.rows.add(new Row(passage, method, path)));
		}
		return this;
	}

	/** Who may pass. */
	enum Passage {

		ANYONE, PEOPLE, OVERSEERS, EDITORS, ADMINISTRATORS, NOBODY

	}

	/**
	 * A row of the table.
	 *
	 * @param passage who may pass
	 * @param method the method it is about; null for all
	 * @param path the pattern
	 */
	record Row(Passage passage, @Nullable HttpMethod method, String path) {
	}

}
