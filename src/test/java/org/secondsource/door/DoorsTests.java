package org.secondsource.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@DemoRunning
class DoorsTests {

	private static final Path TABLE = Path.of("src/test/resources/doors.csv");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ServletContext servlets;

	@Test
	void everyEndpointHasItsRow() throws IOException {
		Set<String> listed = new TreeSet<>(table().rows().stream().map(Row::endpoint).toList());
		assertThat(listed).as("endpoints in %s", TABLE).isEqualTo(endpoints());
	}

	@Test
	void everyRoleMeetsTheDoorThatTheTableSays() throws IOException {
		Table table = table();
		SoftAssertions doors = new SoftAssertions();
		for (String role : table.roles()) {
			Caller caller = role.equals("anonymous") ? Caller.nobody(address()) : Caller.signedIn(address(), role);
			for (Row row : table.rows()) {
				doors.assertThat(caller.tries(row.method(), row.path()))
					.as("%s: %s %s", role, row.method(), row.path())
					.isEqualTo(row.expected().get(role));
			}
		}
		doors.assertAll();
	}

	@Test
	void noOtherSpellingOfAPathLetsTheAnonymousInOrUpsetsTheProgram() throws IOException {
		List<String> closed = table().rows()
			.stream()
			.filter((row) -> row.method().equals("GET") && !"pass".equals(row.expected().get("anonymous")))
			.map(Row::path)
			.filter((path) -> path.length() > 1)
			.toList();
		List<String> variants = closed.stream().flatMap(Variants::of).distinct().toList();
		assertThat(variants).hasSizeGreaterThan(2000);
		List<String> open = new ArrayList<>();
		for (String variant : variants) {
			int status = rawStatus(variant, "Host: localhost");
			if (status < 300 || status >= 500) {
				open.add(status + " " + variant);
			}
		}
		assertThat(open).as("spellings that let the anonymous in, or upset the program").isEmpty();
		assertThat(rawStatus("/login", "Host: localhost")).as("the public page, by the same means").isEqualTo(200);
	}

	@Test
	void refusesAnotherHostAndWhatIsForwarded() throws IOException {
		for (String host : List.of("evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.2",
				"[::2]", "evil.example:80", "")) {
			assertThat(rawStatus("/login", "Host: " + host)).as(host).isIn(400, 421);
		}
		for (String host : List.of("localhost", "localhost:8080", "LOCALHOST", "127.0.0.1:1", "[::1]:8080")) {
			assertThat(rawStatus("/login", "Host: " + host)).as(host).isEqualTo(200);
		}
		for (String header : List.of("Forwarded: for=1.1.1.1", "X-Forwarded-Host: localhost",
				"x-forwarded-for: 127.0.0.1", "X-FORWARDED-PROTO: https")) {
			assertThat(rawStatus("/login", "Host: localhost\r\n" + header)).as(header).isEqualTo(400);
		}
	}

	@Test
	void everyAnswerHasItsHeadersErrorsIncluded() {
		Caller verifier = Caller.signedIn(address(), "verifier");
		Caller nobody = Caller.nobody(address());
		SoftAssertions headers = new SoftAssertions();
		for (var answer : List.of(nobody.ask("GET", "/login"), nobody.ask("GET", "/claims"),
				nobody.ask("GET", "/login;a=b"), nobody.ask("GET", "/assets/nothing.css"),
				nobody.ask("GET", "/api/nothing"), verifier.ask("GET", "/"), verifier.ask("GET", "/nothing"),
				verifier.ask("GET", "/api/nothing"), verifier.ask("GET", "/camunda/app/tasklist/default/"),
				verifier.ask("GET", "/camunda/api/engine/engine/default/task"),
				verifier.ask("GET", "/engine-rest/nothing"))) {
			headers.assertThat(answer.headers().map())
				.as(answer.toString())
				.containsKeys("content-security-policy", "x-content-type-options", "x-frame-options",
						"referrer-policy");
		}
		headers.assertAll();
	}

	@Test
	void ourPagesAllowNothingInlineAndTheApplicationsGetANonceOfTheirOwnEachTime() {
		Caller verifier = Caller.signedIn(address(), "verifier");
		assertThat(policy(verifier, "/")).startsWith("default-src 'self'").doesNotContain("unsafe");
		String tasklist = "/camunda/app/tasklist/default/";
		var first = verifier.ask("GET", tasklist);
		String nonce = policy(verifier, tasklist).replaceAll(".*'nonce-([^']+)'.*", "$1");
		String firstNonce = first.headers()
			.firstValue("content-security-policy")
			.orElseThrow()
			.replaceAll(".*'nonce-([^']+)'.*", "$1");
		assertThat(nonce).hasSizeGreaterThan(20).isNotEqualTo(firstNonce);
		assertThat(first.body()).contains("nonce=\"" + firstNonce + "\"").doesNotContain("nonce-of-this-answer");
	}

	@Test
	void refusesAChangeWithoutTheToken() throws IOException {
		assertThat(raw("POST", "/login", "Host: localhost\r\nContent-Length: 0")).isEqualTo(403);
		assertThat(raw("POST", "/logout", "Host: localhost\r\nContent-Length: 0")).isEqualTo(403);
		Caller verifier = Caller.signedIn(address(), "verifier");
		assertThat(verifier.ask("POST", "/camunda/api/engine/engine/default/task/count").statusCode()).isEqualTo(403);
	}

	@Test
	void signingOutInTasklistSignsOutEverywhere() {
		Caller verifier = Caller.signedIn(address(), "verifier");
		assertThat(verifier.tries("GET", "/camunda/app/tasklist/default/")).isEqualTo("pass");
		assertThat(verifier.signsOutInTheApplications()).isEqualTo(204);
		assertThat(verifier.tries("GET", "/camunda/app/tasklist/default/")).isEqualTo("login");
		assertThat(verifier.tries("GET", "/")).isEqualTo("login");
	}

	private Set<String> endpoints() {
		Set<String> endpoints = new TreeSet<>();
		for (var mapping : this.application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
			mapping.getHandlerMethods().keySet().forEach((info) -> endpoints.addAll(named(info)));
		}
		for (var mapping : this.application.getBeansOfType(AbstractUrlHandlerMapping.class).values()) {
			endpoints.addAll(mapping.getHandlerMap().keySet());
		}
		for (ServletRegistration servlet : this.servlets.getServletRegistrations().values()) {
			endpoints.addAll(servlet.getMappings());
		}
		return endpoints;
	}

	private static List<String> named(RequestMappingInfo info) {
		String methods = info.getMethodsCondition()
			.getMethods()
			.stream()
			.map(Enum::name)
			.sorted()
			.reduce((one, other) -> one + "+" + other)
			.map((some) -> some + " ")
			.orElse("");
		return info.getPatternValues().stream().map((pattern) -> methods + pattern).toList();
	}

	private static Table table() throws IOException {
		List<String> lines = Files.readAllLines(TABLE)
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
		List<String> head = cells(lines.get(0));
		List<String> roles = head.subList(3, head.size());
		return new Table(roles, lines.stream().skip(1).map((line) -> row(cells(line), roles)).toList());
	}

	private static Row row(List<String> cells, List<String> roles) {
		Map<String, String> expected = new LinkedHashMap<>();
		for (int column = 0; column < roles.size(); column++) {
			expected.put(roles.get(column), cells.get(column + 3));
		}
		return new Row(cells.get(0), cells.get(1), cells.get(2), expected);
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split(",")).map(String::strip).toList();
	}

	private static String policy(Caller caller, String path) {
		return caller.ask("GET", path).headers().firstValue("content-security-policy").orElseThrow();
	}

	private int rawStatus(String target, String headers) throws IOException {
		return raw("GET", target, headers);
	}

	/** A request as it is written: no client tidies its path. */
	private int raw(String method, String target, String headers) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream()
				.write("%s %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n".formatted(method, target, headers)
					.getBytes(StandardCharsets.ISO_8859_1));
			String status = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
				.readLine();
			return Integer.parseInt(status.split(" ")[1]);
		}
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private record Table(List<String> roles, List<Row> rows) {
	}

	private record Row(String endpoint, String method, String path, Map<String, String> expected) {
	}

}
