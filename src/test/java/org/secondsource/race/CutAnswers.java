package org.secondsource.race;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.secondsource.Campaign;
import org.secondsource.Together;
import org.secondsource.claim.Act;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.verification.Case;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The line breaks before the answer has come, so that whoever called does not know
 * whether it was done, and tries again.
 */
abstract class CutAnswers extends Race {

	private static final int THREADS = 8;

	@Test
	void whatIsTriedAgainIsThereExactlyOnce() throws Exception {
		int items = Campaign.size(50, 1000);
		long seed = Campaign.seed(7);
		ACase workers = ACase.registered(address(), "cut").corroborated();
		AtomicInteger cut = new AtomicInteger();
		Together.eight((thread) -> {
			Random random = new Random(seed + thread);
			for (int item = thread; item < items; item += THREADS) {
				String name = "item-" + item;
				cut.addAndGet(file(workers, name, random));
			}
			return true;
		});
		Case end = assertInOrder(new ClaimId(workers.id()));
		for (int item = 0; item < items; item++) {
			String name = "item-" + item;
			assertThat(end.facts()).filteredOn(
					(filed) -> filed.fact() instanceof Fact.CitationFiled cited && cited.citation().id().equals(name))
				.as(name)
				.hasSize(1);
		}
		System.out.printf("%d items, %d answers cut%n", items, cut.get());
		assertThat(cut.get()).isGreaterThan(items / 2);
	}

	@Test
	void anApprovalTriedAgainIsMadeOnce() {
		ACase workers = ACase.registered(address(), "cut-approval").corroborated();
		String path = "/api/claims/" + workers.id() + "/tasks/approve";
		String approval = """
				{"act": "APPROVE", "note": "Two independent origins.", "verdict": %s}""".formatted(workers.verdict());
		cut("editor", path, approval, true);
		assertThat(as("editor").post(path, approval).status()).isEqualTo(409);
		Case end = assertInOrder(new ClaimId(workers.id()));
		assertThat(end.facts())
			.filteredOn((filed) -> filed.fact() instanceof Fact.Decided decided && decided.act() == Act.APPROVE)
			.hasSize(1);
		assertThat(this.publications.all(end.state().id())).hasSize(1);
	}

	/** Files a report and what it says, each until it is answered; counts the cuts. */
	private int file(ACase workers, String name, Random random) {
		String path = "/api/reports?source=" + workers.source("agency");
		String item = """
				{"uri": "urn:%s", "pubstatus": "usable", "versioncreated": "2016-04-08T10:00:00Z",
				 "headline": "%s", "body_text": "At least 10 workers were killed."}""".formatted(name, name);
		int cut = cutSometimes("verifier", path, item, random);
		ApiClient.Answer kept = as("verifier").post(path, item);
		assertThat(kept.status()).as(kept.toString()).isEqualTo((cut > 0) ? 200 : 201);
		assertThat(as("verifier").get("/api/reports/" + kept.at("/id")).body()).hasSize(1);
		String citations = "/api/claims/" + workers.id() + "/citations";
		String citation = """
				{"id": "%s", "figure": "10", "origin": "%s", "report": "%s"}""".formatted(name,
				workers.source("monitor"), kept.at("/id"));
		int cutAgain = cutSometimes("verifier", citations, citation, random);
		assertThat(as("verifier").post(citations, citation).status()).isEqualTo((cutAgain > 0) ? 409 : 201);
		return cut + cutAgain;
	}

	private int cutSometimes(String person, String path, String json, Random random) {
		int times = random.nextInt(3);
		for (int time = 0; time < times; time++) {
			cut(person, path, json, time == times - 1 || random.nextBoolean());
		}
		return times;
	}

	/** Breaks the line when the answer begins, which is after the commit; or at once. */
	private void cut(String person, String path, String json, boolean patient) {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		String head = """
				POST %s HTTP/1.1\r
				Host: localhost\r
				Authorization: Basic %s\r
				Content-Type: application/json\r
				Content-Length: %d\r
				\r
				""".formatted(path,
				Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8)),
				body.length);
		try (Socket line = new Socket(InetAddress.getLoopbackAddress(), URI.create(address()).getPort())) {
			line.setSoLinger(true, 0);
			OutputStream out = line.getOutputStream();
			out.write(head.getBytes(StandardCharsets.US_ASCII));
			out.write(body);
			out.flush();
			if (patient) {
				assertThat(line.getInputStream().read()).isEqualTo('H');
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
