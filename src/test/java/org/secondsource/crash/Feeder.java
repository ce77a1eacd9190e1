package org.secondsource.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.secondsource.desk.ApiClient;

/**
 * Feeds the program reports, claims and citations, twenty in a second, and remembers
 * outside of it what it acknowledged.
 */
final class Feeder {

	private static final int EVERY = 50;

	private static final int LINES = 4;

	private final AtomicInteger next = new AtomicInteger();

	private final Queue<Item> acknowledged = new ConcurrentLinkedQueue<>();

	private final Queue<Item> unanswered = new ConcurrentLinkedQueue<>();

	/** Something that is fed: what kind of thing, and its name. */
	record Item(Kind kind, String name) {
	}

	enum Kind {

		REPORT, CLAIM, CITATION

	}

	List<Item> acknowledged() {
		return List.copyOf(this.acknowledged);
	}

	/** Files the incident and the sources of all that is fed. */
	static void prepare(String address) {
		ApiClient verifier = new ApiClient(address, "verifier");
		List<ApiClient.Answer> answers = List.of(verifier.post("/api/sources", """
				{"id": "agency", "name": "The agency", "kind": "AGENCY"}"""), verifier.post("/api/sources", """
				{"id": "monitor", "name": "The monitor", "kind": "MONITOR"}"""), verifier.post("/api/incidents", """
				{"id": "flood", "title": "Flood", "place": "Upper valley", "occurred": "2016-04-08",
				 "desk": "middleeast"}"""), verifier.post("/api/claims", claim("claim-first")));
		if (answers.stream().anyMatch((answer) -> answer.status() != 201)) {
			throw new IllegalStateException("The incident could not be filed: " + answers);
		}
	}

	/**
	 * Feeds until so many are acknowledged; meanwhile and after it others are under way.
	 */
	void feed(String address, int atLeast, Runnable then) throws InterruptedException {
		List<Item> again = new ArrayList<>(this.unanswered);
		this.unanswered.clear();
		again.forEach((item) -> send(address, item));
		CountDownLatch enough = new CountDownLatch(atLeast);
		ScheduledExecutorService lines = Executors.newScheduledThreadPool(LINES);
		for (int line = 0; line < LINES; line++) {
			lines.scheduleAtFixedRate(() -> {
				if (send(address, item(this.next.getAndIncrement()))) {
					enough.countDown();
				}
			}, (long) line * EVERY, (long) LINES * EVERY, TimeUnit.MILLISECONDS);
		}
		enough.await(2, TimeUnit.MINUTES);
		then.run();
		lines.shutdownNow();
		lines.awaitTermination(1, TimeUnit.MINUTES);
	}

	private static Item item(int number) {
		Kind kind = switch (number % 4) {
			case 0 -> Kind.CLAIM;
			case 1 -> Kind.CITATION;
			default -> Kind.REPORT;
		};
		return new Item(kind, kind.name().toLowerCase(Locale.ROOT) + "-" + number);
	}

	private boolean send(String address, Item item) {
		try {
			ApiClient.Answer answer = post(new ApiClient(address, "verifier"), item);
			boolean isThere = answer.status() == 201 || answer.status() == 200 || isRepeat(answer);
			(isThere ? this.acknowledged : this.unanswered).add(item);
			return isThere;
		}
		catch (IllegalStateException broken) {
			this.unanswered.add(item);
			return false;
		}
	}

	/** It was done before, although the answer never came. */
	private static boolean isRepeat(ApiClient.Answer answer) {
		return answer.at("/detail").contains("already");
	}

	private static ApiClient.Answer post(ApiClient person, Item item) {
		return switch (item.kind()) {
			case CLAIM -> person.post("/api/claims", claim(item.name()));
			case CITATION -> person.post("/api/claims/claim-first/citations", """
					{"id": "%s", "figure": "40", "origin": "monitor", "mode": "MENTIONS"}""".formatted(item.name()));
			case REPORT -> person.post("/api/reports?source=agency", """
					{"uri": "%s", "pubstatus": "usable", "versioncreated": "2016-04-08T10:00:00Z",
					 "headline": "Forty families left", "body_text": "About 40 families left."}"""
				.formatted(item.name()));
		};
	}

	private static String claim(String name) {
		return """
				{"id": "%1$s", "incident": "flood", "effect": "displaced", "population": "families",
				 "scope": "Upper valley, %1$s", "sentence": "Families displaced"}""".formatted(name);
	}

}
