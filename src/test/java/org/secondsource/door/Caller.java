package org.secondsource.door;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who calls the running program: with a session on pages, with name and password
 * at the doors for programs, or as nobody.
 */
final class Caller {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String address;

	private final String name;

	private String token = "";

	private Caller(String address, String name) {
		this.address = address;
		this.name = name;
	}

	static Caller nobody(String address) {
		return new Caller(address, "");
	}

	static Caller signedIn(String address, String name) {
		Caller caller = new Caller(address, name);
		String login = caller.ask("GET", "/login").body();
		String form = "username=%s&password=%s&_csrf=%s".formatted(name, name,
				URLEncoder.encode(token(login), StandardCharsets.UTF_8));
		HttpResponse<String> answer = caller.send(HttpRequest.newBuilder(URI.create(address + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build());
		if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("refused")) {
			throw new IllegalStateException(name + " cannot sign in: " + answer);
		}
		caller.token = token(caller.ask("GET", "/").body());
		return caller;
	}

	HttpResponse<String> ask(String method, String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept", "text/html,application/json,*/*")
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (!this.token.isEmpty()) {
			request.header("X-CSRF-TOKEN", this.token);
		}
		if (!this.name.isEmpty() && PathTable.FOR_PROGRAMS.stream().anyMatch((door) -> path.startsWith(root(door)))) {
			request.header("Authorization", "Basic " + Base64.getEncoder()
				.encodeToString((this.name + ":" + this.name).getBytes(StandardCharsets.UTF_8)));
		}
		return send(request.build());
	}

	/** What the door says: {@code pass}, {@code login}, 401 or 403. */
	String tries(String method, String path) {
		HttpResponse<String> answer = ask(method, path);
		if (answer.statusCode() == 401 || answer.statusCode() == 403) {
			return String.valueOf(answer.statusCode());
		}
		boolean isLedToLogin = answer.statusCode() == 302
				&& answer.headers().firstValue("Location").orElse("").endsWith("/login");
		return isLedToLogin ? "login" : "pass";
	}

	/** Signs out as Tasklist and Cockpit do. */
	int signsOutInTheApplications() {
		return send(HttpRequest.newBuilder(URI.create(this.address + "/camunda/api/admin/auth/user/default/logout"))
			.header("X-XSRF-TOKEN", "theirs")
			.POST(HttpRequest.BodyPublishers.noBody())
			.build()).statusCode();
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(request.uri() + " did not answer.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String root(String door) {
		return door.substring(0, door.indexOf("/**"));
	}

	private static String token(String page) {
		Matcher matcher = TOKEN.matcher(page);
		return matcher.find() ? matcher.group(1) : "";
	}

}
