package org.secondsource.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A recipient's program, which remembers what it took.
 */
final class Receiver implements AutoCloseable {

	private final HttpServer server;

	private final List<Taken> taken = new CopyOnWriteArrayList<>();

	private volatile int status = 204;

	Receiver() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::take);
		this.server.start();
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/hook");
	}

	/** From now on it answers so. */
	void answers(int with) {
		this.status = with;
	}

	/** All that it took, in the order in which it came. */
	List<Taken> taken() {
		return List.copyOf(this.taken);
	}

	private void take(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		if (this.status < 300) {
			this.taken.add(new Taken(exchange.getRequestHeaders().getFirst("webhook-id"),
					exchange.getRequestHeaders().getFirst("webhook-timestamp"),
					exchange.getRequestHeaders().getFirst("webhook-signature"), body));
		}
		exchange.sendResponseHeaders(this.status, -1);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	record Taken(String id, String at, String signature, String body) {

		JsonNode json() {
			try {
				return new ObjectMapper().readTree(this.body);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
