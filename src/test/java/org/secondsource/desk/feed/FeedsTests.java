package org.secondsource.desk.feed;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;

import org.secondsource.DemoRunning;
import org.secondsource.Statements;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.distribution.NinjsItem;
import org.secondsource.report.Document;
import org.secondsource.report.format.Formats;
import org.secondsource.report.format.ReadItem;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the public reads: the page's data, the item and the feeds tell the same, held and
 * corrected.
 */
@DemoRunning
class FeedsTests {

	/** What schema.org and its readers ask of a ClaimReview. */
	private static final Schema SHAPE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(FeedsTests.class.getResourceAsStream("/claim-review.schema.json"));

	@LocalServerPort
	private int port;

	@Test
	void pageItemAndFeedsTellTheSameFromOneDecisionToTheNext() throws Exception {
		ACase told = ACase.registered(address(), "sadad");
		String report = told.report("urn:sadad");
		told.publishedOn(report);
		assertTold("usable", "Published", "Workers killed at sadad");
		assertThat(entry("corrections")).isEmpty();
		told.withdrawn(report);
		assertTold("withheld", "Under review since ", "UNDER REVIEW: Workers killed at sadad");
		told.decided(report, "CORRECT", "The <agency> took it back & more.");
		assertTold("usable", "Published", "Workers killed at sadad");
		assertThat(entry("corrections").orElseThrow().getContents().get(0).getValue())
			.contains("The <agency> took it back & more.");
		assertThat(review().at("/correction/0/text").asText()).contains("The <agency> took it back & more.");
		assertThat(review().at("/correction/0/@type").asText()).isEqualTo("CorrectionComment");
		assertThat(item().at("/version").asText()).isEqualTo("2");
		assertThat(item().at("/edNote").asText()).isEqualTo("CORRECTION: The <agency> took it back & more.");
	}

	@Test
	void whatIsWeakIsFlaggedWhereverItIsShown() throws Exception {
		weak("jubb-adin");
		String page = get("/publications/jubb-adin").body();
		assertThat(page).contains("unconfirmed");
		JsonNode review = review("jubb-adin");
		assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("Weak, unconfirmed");
		assertThat(item("jubb-adin").at("/bodies/0/value").asText()).startsWith("UNCONFIRMED. ");
		assertThat(entry("publications", "jubb-adin").orElseThrow().getTitle()).startsWith("UNCONFIRMED: ");
	}

	@Test
	void aFeedCostsTheSameQueriesHoweverMuchItShows() throws Exception {
		weak("bassirah");
		long before = statements();
		for (String name : List.of("bassirah-2", "bassirah-3", "bassirah-4")) {
			weak(name);
		}
		assertThat(statements()).isEqualTo(before);
	}

	/** What one look at the feed sends; a sweep may add to one of several. */
	private long statements() {
		return IntStream.range(0, 5).mapToLong((look) -> {
			Statements.Count start = Statements.now();
			get("/feeds/publications.atom");
			return Statements.now().since(start).statements();
		}).min().orElseThrow();
	}

	@Test
	void aReviewWithoutItsRatingIsNotOfThatShape() throws Exception {
		JsonNode broken = new ObjectMapper().readTree("""
				{"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://desk.example/publications/x",
				 "claimReviewed": "Ten killed", "datePublished": "2016-04-09T12:00:00Z",
				 "author": {"@type": "Organization", "name": "The desk"}}""");
		assertThat(SHAPE.validate(broken)).extracting(Error::getMessage)
			.anyMatch((message) -> message.contains("reviewRating"));
	}

	/** Published on the word of one. */
	private void weak(String name) {
		ACase told = ACase.registered(address(), name);
		told.cite("""
				{"id": "c1", "figure": "10", "origin": "%s", "hearing": "HEARD"}""".formatted(told.source("monitor")));
		done(as("verifier").post("/api/claims/" + name + "/tasks/second-origin",
				"{\"note\": \"Rang the hospital; no answer.\"}"));
		told.published();
	}

	private void assertTold(String status, String says, String title) throws Exception {
		assertThat(item().at("/pubStatus").asText()).isEqualTo(status);
		assertThat(review().at("/creativeWorkStatus").asText()).startsWith(says);
		assertThat(entry("publications").orElseThrow().getTitle()).isEqualTo(title);
	}

	private JsonNode review() throws Exception {
		return review("sadad");
	}

	private JsonNode review(String claim) throws Exception {
		String page = get("/publications/" + claim).body();
		String start = "<script type=\"application/ld+json\">";
		String json = page.substring(page.indexOf(start) + start.length());
		JsonNode review = new ObjectMapper().readTree(json.substring(0, json.indexOf("</script>")));
		assertThat(SHAPE.validate(review)).as("valid against the shape of ClaimReview").isEmpty();
		return review;
	}

	private JsonNode item() throws Exception {
		return item("sadad");
	}

	private JsonNode item(String claim) throws Exception {
		HttpResponse<String> item = get("/publications/" + claim + "/item");
		assertThat(item.headers().firstValue("Content-Type").orElse("")).startsWith(NinjsItem.MEDIA_TYPE);
		JsonNode json = new ObjectMapper().readTree(item.body());
		ReadItem read = Formats
			.read(new Document(item.body().getBytes(StandardCharsets.UTF_8), NinjsItem.MEDIA_TYPE + "; version=3.1"))
			.get(0);
		assertThat(read.item().guid()).as("valid against the IPTC's schema of ninjs 3.1")
			.isEqualTo(json.at("/uri").asText());
		return json;
	}

	private Optional<SyndEntry> entry(String feed) throws Exception {
		return entry(feed, "sadad");
	}

	private Optional<SyndEntry> entry(String name, String claim) throws Exception {
		SyndFeed feed = new SyndFeedInput().build(new StringReader(get("/feeds/" + name + ".atom").body()));
		return feed.getEntries().stream().filter((entry) -> entry.getLink().endsWith("/" + claim)).findFirst();
	}

	private HttpResponse<String> get(String path) {
		HttpResponse<String> answer = ApiClient.anonymous("GET", address() + path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return answer;
	}

	private static void done(ApiClient.Answer answer) {
		assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
