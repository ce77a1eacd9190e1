package org.secondsource.distribution;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.claim.ClaimId;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Journal;
import org.secondsource.publication.Publications;
import org.secondsource.publication.RevisionSaid;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever subscribed is told of all that is said, in its order, whatever happens between.
 */
@DemoRunning
class DeliveriesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Recipients recipients;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Publications publications;

	@Autowired
	private Journal journal;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void aProgramIsToldOfAllThatIsSaidInItsOrderAndSigned() {
		try (Receiver paper = new Receiver()) {
			String secret = add("first-paper", paper);
			Story story = new Story("suran");
			story.published();
			story.withdrawn();
			story.decided("CORRECT");
			poll(() -> paper.taken().size() >= 3);
			assertThat(paper.taken()).extracting((one) -> one.json().at("/type").asText())
				.containsExactly("publication.published", "publication.held", "publication.corrected");
			assertThat(paper.taken()).extracting((one) -> one.json().at("/data/item/pubStatus").asText())
				.containsExactly("usable", "withheld", "usable");
			assertThat(paper.taken()).extracting(Receiver.Taken::id).doesNotHaveDuplicates();
			assertThat(paper.taken()).allSatisfy((one) -> assertThat(one.signature()).isEqualTo(
					Signature.of(secret, one.id(), Instant.ofEpochSecond(Long.parseLong(one.at())), one.body())));
			assertThat(paper.taken().get(2).json().at("/data/item/edNote").asText()).startsWith("CORRECTION: ");
			assertThat(paper.taken().get(0).json().at("/data/acknowledge").isNull()).isTrue();
		}
	}

	@Test
	void aProgramThatWasDownGetsAllOfItInOrderOnceItIsBack() {
		try (Receiver paper = new Receiver()) {
			add("second-paper", paper);
			paper.answers(503);
			Story story = new Story("halfaya");
			story.published();
			poll(() -> this.deliveries.of(story.claim)
				.stream()
				.anyMatch((one) -> one.recipient().equals("second-paper") && one.failure() != null));
			story.withdrawn();
			story.decided("CORRECT");
			assertThat(paper.taken()).isEmpty();
			paper.answers(200);
			poll(() -> paper.taken().size() >= 3);
			assertThat(paper.taken()).extracting((one) -> one.json().at("/data/revision").asInt())
				.containsExactly(1, 1, 2);
		}
	}

	@Test
	void whereNobodyListensTheDeskIsToldSo() {
		Receiver gone = new Receiver();
		gone.close();
		add("gone-paper", gone);
		Story story = new Story("tremseh");
		story.published();
		poll(() -> "Nobody listens at its address."
			.equals(delivery(story, "gone-paper", Delivery.Kind.PUBLICATION).failure()));
	}

	@Test
	void whatIsTakenBackIsToldToAllWhoHadItAlsoToPausedOnes() {
		try (Receiver had = new Receiver(); Receiver never = new Receiver()) {
			add("third-paper", had);
			Story story = new Story("morek");
			story.published();
			poll(() -> had.taken().size() == 1);
			add("fourth-paper", never);
			pause("third-paper", true);
			pause("fourth-paper", true);
			story.withdrawn();
			story.decided("RETRACT");
			poll(() -> had.taken().size() == 2);
			assertThat(had.taken().get(1).json().at("/type").asText()).isEqualTo("publication.retracted");
			assertThat(had.taken().get(1).json().at("/data/item/pubStatus").asText()).isEqualTo("canceled");
			pause("third-paper", false);
			pause("fourth-paper", false);
			poll(() -> never.taken().size() == 2);
			assertThat(had.taken()).as("what the retraction overtook is not told after it").hasSize(2);
		}
	}

	@Test
	void aCorrectionIsOwedUntilItIsAcknowledged() {
		try (Receiver paper = new Receiver()) {
			add("fifth-paper", paper);
			this.recipients.add(new Recipient("by-phone", "The village radio", null, false), "head");
			Story story = new Story("latamneh");
			story.published();
			story.withdrawn();
			story.decided("CORRECT");
			poll(() -> paper.taken().size() == 3);
			assertThat(owed(story)).containsExactlyInAnyOrder("fifth-paper", "by-phone");
			String acknowledge = paper.taken().get(2).json().at("/data/acknowledge").asText();
			String here = "http://localhost:" + this.port + acknowledge.substring(acknowledge.indexOf("/api/"));
			assertThat(ApiClient.anonymous("POST", here).statusCode()).isEqualTo(200);
			assertThat(ApiClient.anonymous("POST", here).statusCode()).as("said again").isEqualTo(200);
			assertThat(ApiClient.anonymous("POST", here + "0").statusCode()).isEqualTo(404);
			assertThat(owed(story)).containsExactly("by-phone");
			ApiClient.Answer told = acknowledged(delivery(story, "by-phone", Delivery.Kind.CORRECTION));
			assertThat(told.at("/acknowledgedBy")).isEqualTo("head");
			assertThat(told.at("/delivered")).as("whom people tell").isNotEmpty();
			assertThat(owed(story)).isEmpty();
		}
	}

	@Test
	void whatIsAcknowledgedByTelephoneIsStillSentAndStandsInTheJournal() {
		try (Receiver paper = new Receiver()) {
			add("sixth-paper", paper);
			Story story = new Story("zita");
			story.published();
			poll(() -> paper.taken().size() == 1);
			paper.answers(503);
			story.withdrawn();
			story.decided("CORRECT");
			assertThat(this.deliveries.backlogs()).hasEntrySatisfying("sixth-paper",
					(backlog) -> assertThat(backlog.waiting()).isEqualTo(2));
			Delivery first = delivery(story, "sixth-paper", Delivery.Kind.PUBLICATION);
			Delivery owed = delivery(story, "sixth-paper", Delivery.Kind.CORRECTION);
			ApiClient.Answer refused = acknowledged(first);
			assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
			assertThat(refused.toString()).contains("only corrections and retractions");
			assertThat(acknowledged(owed).at("/acknowledgedBy")).isEqualTo("head");
			assertThat(acknowledged(owed).at("/acknowledgedBy")).as("said again").isEqualTo("head");
			assertThat(this.journal.entries(Administration.CHAIN, Integer.MAX_VALUE))
				.filteredOn((entry) -> entry.content().contains("correction-acknowledged")
						&& entry.content().contains("sixth-paper"))
				.singleElement()
				.satisfies((entry) -> assertThat(entry.by()).isEqualTo("head"));
			paper.answers(200);
			poll(() -> paper.taken().size() == 3);
			assertThat(paper.taken().get(2).json().at("/type").asText()).isEqualTo("publication.corrected");
			poll(() -> !this.deliveries.backlogs().containsKey("sixth-paper"));
		}
	}

	@Test
	void refusesARecipientThatCannotBeToldAndSaysWhatToDo() {
		for (String form : List.of("{\"name\": \" \"}", "{\"id\": \"No Id\", \"name\": \"N\"}",
				"{\"name\": \"N\", \"address\": \"ftp://paper.example\"}",
				"{\"name\": \"N\", \"address\": \"not an address\"}",
				"{\"id\": \"" + "x".repeat(65) + "\", \"name\": \"N\"}")) {
			ApiClient.Answer refused = as("head").post("/api/recipients", form);
			assertThat(refused.status()).as(form + " " + refused).isEqualTo(422);
			assertThat(refused.at("/detail")).as(form).matches(".*(Give|Write|Leave|made of|Add).*");
		}
		assertThat(as("head").post("/api/recipients", "{\"name\": \"Twice\"}").status()).isEqualTo(201);
		assertThat(as("head").post("/api/recipients", "{\"name\": \"Twice\"}").toString()).contains("another id");
	}

	@Test
	void nothingIsToldOfWhatIsRolledBackAndNothingIsSaidWithoutTelling() {
		this.recipients.add(new Recipient("rolled-back", "The rolled back", null, false), "head");
		Story story = new Story("kafr-zita");
		story.published();
		assertThat(this.deliveries.of(story.claim)).extracting(Delivery::recipient).contains("rolled-back");
		int before = this.deliveries.of(story.claim).size();
		RevisionSaid again = new RevisionSaid(this.publications.latest(story.claim).orElseThrow());
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(again));
		assertThat(this.deliveries.of(story.claim)).hasSize(before);
	}

	private Delivery delivery(Story story, String recipient, Delivery.Kind kind) {
		return this.deliveries.of(story.claim)
			.stream()
			.filter((one) -> one.recipient().equals(recipient) && one.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private ApiClient.Answer acknowledged(Delivery delivery) {
		return as("head").post("/api/recipients/deliveries/" + delivery.number() + "/acknowledgement", "");
	}

	private List<String> owed(Story story) {
		return this.deliveries.owed()
			.stream()
			.filter((one) -> one.claim().equals(story.claim))
			.map(Delivery::recipient)
			.filter((recipient) -> List.of("fifth-paper", "by-phone").contains(recipient))
			.toList();
	}

	private String add(String id, Receiver receiver) {
		return this.recipients.add(new Recipient(id, id, receiver.address(), false), "head");
	}

	private void pause(String id, boolean paused) {
		this.recipients.pause(id, paused, "head");
	}

	private ApiClient as(String person) {
		return new ApiClient("http://localhost:" + this.port, person);
	}

	private static void poll(Callable<Boolean> done) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(done);
	}

	/** A claim that is published on a report which is then withdrawn. */
	private final class Story {

		private final ACase told;

		private final String report;

		private final ClaimId claim;

		Story(String name) {
			this.told = ACase.registered("http://localhost:" + DeliveriesTests.this.port, name);
			this.report = this.told.report("urn:" + name);
			this.claim = new ClaimId(this.told.id());
		}

		void published() {
			this.told.publishedOn(this.report);
		}

		void withdrawn() {
			this.told.withdrawn(this.report);
		}

		void decided(String act) {
			this.told.decided(this.report, act, "The agency took it back.");
		}

	}

}
