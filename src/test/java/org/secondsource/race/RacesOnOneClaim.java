package org.secondsource.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.claim.ClaimId;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixteen people do all sorts of things to one claim.
 */
abstract class RacesOnOneClaim extends Race {

	private static final int THREADS = 16;

	private static final List<String> WORK = List.of("second-origin", "trace", "reconcile", "ask", "refresh",
			"answer-editor", "confirm-closing");

	@Test
	void nobodyOfSixteenMeetsAServerError() throws Exception {
		int seconds = Campaign.size(10, 60);
		long seed = Campaign.seed(16);
		ACase workers = ACase.registered(address(), "sixteen").corroborated();
		Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
		List<ApiClient.Answer> errors = new ArrayList<>();
		AtomicBoolean over = new AtomicBoolean();
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		List<Future<?>> running = new ArrayList<>();
		for (int thread = 0; thread < THREADS; thread++) {
			Random random = new Random(seed + thread);
			running.add(threads.submit(() -> {
				while (!over.get()) {
					ApiClient.Answer answer = does(workers, random);
					statuses.merge(answer.status(), 1, Integer::sum);
					if (answer.status() >= 500) {
						synchronized (errors) {
							errors.add(answer);
						}
					}
				}
			}));
		}
		threads.shutdown();
		threads.awaitTermination(seconds, TimeUnit.SECONDS);
		over.set(true);
		for (Future<?> one : running) {
			one.get(1, TimeUnit.MINUTES);
		}
		System.out.println("16 threads, " + seconds + " s, answers by status: " + statuses);
		assertThat(errors).isEmpty();
		assertThat(statuses).containsKeys(200, 201, 409);
		assertInOrder(new ClaimId(workers.id()));
	}

	private ApiClient.Answer does(ACase workers, Random random) {
		String claim = "/api/claims/" + workers.id();
		return switch (random.nextInt(9)) {
			case 0 -> as("verifier").post(claim + "/citations", """
					{"figure": "%d", "origin": "%s", "hearing": "HEARD"}""".formatted(10 + random.nextInt(3),
					workers.source(random.nextBoolean() ? "monitor" : "hospital")));
			case 1 -> report(workers, random);
			case 2, 3 -> as("verifier").post(claim + "/tasks/" + WORK.get(random.nextInt(WORK.size())), """
					{"note": "Rang them; no answer."}""");
			case 4 -> as(random.nextBoolean() ? "editor" : "editor2").post(claim + "/tasks/approve", """
					{"act": "%s", "note": "Seen.", "verdict": %s}"""
				.formatted(random.nextInt(4) == 0 ? "APPROVE" : "RETURN", workers.verdict()));
			case 5 -> as("senior").post(claim + "/tasks/decide", """
					{"act": "%s", "note": "Seen again.", "verdict": %s}"""
				.formatted(List.of("UPDATE", "CORRECT", "KEEP").get(random.nextInt(3)), workers.verdict()));
			case 6 -> answer(workers, claim);
			case 7 -> inTheEngine(workers);
			default -> as("reporter").get(claim);
		};
	}

	private ApiClient.Answer report(ACase workers, Random random) {
		return as("verifier").post("/api/reports?source=" + workers.source("agency"), """
				{"uri": "urn:sixteen", "pubstatus": "%s", "versioncreated": "2016-04-08T10:%02d:00Z",
				 "headline": "Ten", "body_text": "At least 10 workers were killed."}"""
			.formatted(random.nextInt(9) == 0 ? "canceled" : "usable", random.nextInt(60)));
	}

	private ApiClient.Answer answer(ACase workers, String claim) {
		ApiClient.Answer seen = workers.seen();
		JsonNode findings = seen.body().at("/findings");
		return (seen.status() != 200) ? seen : as("editor").post(claim + "/answers", """
				{"finding": "%s", "answer": "ACCEPTED", "reason": "We live with it."}"""
			.formatted(findings.isEmpty() ? "none" : findings.get(0).at("/key").asText().replace("\"", "\\\"")));
	}

	/** Completes a task as Tasklist does, by its id. */
	private ApiClient.Answer inTheEngine(ACase workers) {
		ApiClient.Answer listed = as("verifier").get("/engine-rest/task?processInstanceBusinessKey=" + workers.id());
		if (listed.status() != 200) {
			return listed;
		}
		JsonNode tasks = listed.body();
		String task = tasks.isEmpty() ? "gone" : tasks.get(0).at("/id").asText();
		return as("verifier").post("/engine-rest/task/" + task + "/complete", """
				{"variables": {"note": {"value": "Rang them; no answer.", "type": "String"}}}""");
	}

}
