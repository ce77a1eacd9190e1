package org.secondsource.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A program that calls as one of the demo's people.
 *
 * @param address where the program is
 * @param person the name, and in the demo the password too
 */
public record ApiClient(String address, String person) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final ObjectMapper MAPPER = new ObjectMapper();

	public Answer post(String path, String json) {
		return post(path, "application/json", json);
	}

	public Answer post(String path, String form, String body) {
		return send(request(path).header("Content-Type", form).POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	public Answer put(String path, String json) {
		return send(request(path).header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers.ofString(json)));
	}

	public Answer post(String path, FileForm form) {
		return post(path, FileForm.TYPE, form.bytes());
	}

	public Answer post(String path, String form, byte[] body) {
		return send(request(path).header("Content-Type", form).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	public Answer delete(String path, String json) {
		return send(request(path).header("Content-Type", "application/json")
			.method("DELETE", HttpRequest.BodyPublishers.ofString(json)));
	}

	/** What is to be saved, whatever it is. */
	public HttpResponse<byte[]> fetch(String path) {
		return answer(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
	}

	public Answer get(String path) {
		return send(request(path).GET());
	}

	/** What comes back, as it comes. */
	public String text(String path) {
		try {
			HttpResponse<String> answer = CLIENT.send(request(path).GET().build(),
					HttpResponse.BodyHandlers.ofString());
			return answer.headers().firstValue("Content-Type").orElse("") + "\n" + answer.body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(path + " did not answer.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What somebody gets who does not sign in. */
	public static HttpResponse<String> anonymous(String method, String url) {
		return answer(HttpRequest.newBuilder(URI.create(url)).method(method, HttpRequest.BodyPublishers.noBody()),
				HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Authorization", "Basic " + Base64.getEncoder()
				.encodeToString((this.person + ":" + this.person).getBytes(StandardCharsets.UTF_8)));
	}

	private static Answer send(HttpRequest.Builder request) {
		HttpResponse<String> answer = answer(request, HttpResponse.BodyHandlers.ofString());
		try {
			return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""),
					answer.headers().firstValue("Location").orElse(""), MAPPER.readTree(answer.body()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(request.build().uri() + " did not answer with JSON.", ex);
		}
	}

	private static <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
		try {
			return CLIENT.send(request.build(), handler);
		}
		catch (IOException ex) {
			throw new IllegalStateException(request.build().uri() + " did not answer.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status the status
	 * @param type the content type
	 * @param location the header Location, or empty
	 * @param body the JSON
	 */
	public record Answer(int status, String type, String location, JsonNode body) {

		/** A text in the body, by its JSON pointer. */
		public String at(String pointer) {
			return this.body.at(pointer).asText();
		}

	}

}
