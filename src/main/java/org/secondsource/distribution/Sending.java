package org.secondsource.distribution;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.secondsource.storage.Json;
import org.secondsource.sweep.Sweep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Sends recipients what they have to be told: each in its order, at least once, again and
 * again until it is taken. Nobody waits for a recipient that hangs.
 */
@Component
@EnableConfigurationProperties(Masthead.class)
class Sending implements Sweep {

	private static final Logger log = LoggerFactory.getLogger(Sending.class);

	private static final int BATCH = 50;

	private static final Duration ANSWER = Duration.ofSeconds(10);

	/**
	 * After so long without an outcome the program that sent it is thought to be dead.
	 */
	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private static final int DOUBLINGS = 10;

	private static final int OK = 200;

	private static final int REDIRECT = 300;

	private final Deliveries deliveries;

	private final Releases releases;

	private final Masthead masthead;

	private final Json json;

	private final Clock clock;

	private final HttpClient http = HttpClient.newBuilder()
		.connectTimeout(ANSWER)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	Sending(Deliveries deliveries, Releases releases, Masthead masthead, Json json, Clock clock) {
		this.deliveries = deliveries;
		this.releases = releases;
		this.masthead = masthead;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "deliveries";
	}

	@Override
	public Duration rest() {
		return Duration.ofSeconds(1);
	}

	@Override
	public int round() {
		List<Deliveries.Due> due = this.deliveries.due(BATCH);
		due.stream().filter((one) -> this.deliveries.take(one, LEASE)).forEach(this::send);
		return due.size();
	}

	private void send(Deliveries.Due due) {
		try {
			this.http.sendAsync(request(due), HttpResponse.BodyHandlers.discarding())
				.whenComplete((response, failure) -> settle(due, response, failure));
		}
		catch (RuntimeException ex) {
			log.error("Delivery {} could not be written.", due.number(), ex);
			this.deliveries.failed(due.number(), "It could not be written: " + ex.getMessage(), wait(due));
		}
	}

	private HttpRequest request(Deliveries.Due due) {
		Delivery delivery = this.deliveries.get(due.number());
		Release release = this.releases.of(delivery.claim()).orElseThrow();
		String body = this.json.write(Notice.of(delivery, release, this.masthead, due.token()));
		String id = delivery.claim() + "-" + delivery.revision() + "-" + delivery.number();
		Instant now = this.clock.instant();
		return HttpRequest.newBuilder(URI.create(due.address()))
			.timeout(ANSWER)
			.header("Content-Type", "application/json")
			.header("webhook-id", id)
			.header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
			.header("webhook-signature", Signature.of(due.secret(), id, now, body))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	private void settle(Deliveries.Due due, HttpResponse<Void> response, Throwable failure) {
		try {
			if (failure != null) {
				this.deliveries.failed(due.number(), why(failure), wait(due));
			}
			else if (response.statusCode() < OK || response.statusCode() >= REDIRECT) {
				this.deliveries.failed(due.number(), "It was answered by " + response.statusCode() + ".", wait(due));
			}
			else {
				this.deliveries.delivered(due.number());
				round();
			}
		}
		catch (RuntimeException ex) {
			log.error("What became of delivery {} could not be noted. It is sent again.", due.number(), ex);
		}
	}

	private static String why(Throwable failure) {
		Throwable cause = (failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause()
				: failure;
		if (cause instanceof HttpTimeoutException) {
			return "It did not answer in time.";
		}
		return (cause instanceof ConnectException) ? "Nobody listens at its address." : "The line broke: " + cause;
	}

	private static Duration wait(Deliveries.Due due) {
		Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(due.attempts(), DOUBLINGS));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

}
