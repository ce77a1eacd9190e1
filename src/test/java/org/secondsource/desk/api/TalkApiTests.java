package org.secondsource.desk.api;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.secondsource.DemoRunning;
import org.secondsource.attachment.FileSamples;
import org.secondsource.attachment.HostileFile;
import org.secondsource.claim.ClaimId;
import org.secondsource.desk.ACase;
import org.secondsource.desk.ApiClient;
import org.secondsource.desk.FileForm;
import org.secondsource.journal.Journal;
import org.secondsource.storage.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.desk.api.ClaimsApiTests.assertProblem;

/**
 * Comments, attachments and the desk's own enquiries over HTTP.
 */
@DemoRunning
class TalkApiTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Journal journal;

	@Test
	void keepsCommentsInTheirOrderAsTheyWereWritten() {
		ACase.registered(address(), "mzeirib");
		String comments = "/api/claims/mzeirib/comments";
		ApiClient.Answer first = as("reporter").post(comments, """
				{"text": "  The hospital rings back.\\r\\nAt six. <b>Six!</b> \\u202E  "}""");
		assertThat(first.status()).as(first.toString()).isEqualTo(201);
		assertThat(first.at("/text")).isEqualTo("The hospital rings back.\nAt six. <b>Six!</b> \u202E");
		as("admin").post(comments, "{\"text\": \"%s\"}".formatted("x".repeat(4000)));
		JsonNode listed = as("verifier2").get("/api/claims/mzeirib").body().at("/comments");
		assertThat(listed.findValuesAsText("by")).containsExactly("reporter", "admin");
		assertThat(listed.get(0)).isEqualTo(first.body());
		assertThat(listed.at("/0/at").asText()).endsWith("Z");
		assertProblem(as("reporter").post(comments, "{\"text\": \"%s\"}".formatted("x".repeat(4001))), 422, "4001");
		assertProblem(as("reporter").post(comments, "{\"text\": \" \\u0020\\n \"}"), 422, "text");
		assertProblem(as("reporter").post(comments, "{}"), 422, "text");
		assertProblem(as("reporter").post("/api/claims/nothing/comments", "{\"text\": \"a\"}"), 404, "nothing");
	}

	@Test
	void givesBackAnAttachmentByteForByteToBeSaved() {
		ACase.registered(address(), "nawa");
		for (byte[] bytes : List.of(FileSamples.jpeg(6, 900, 700), FileSamples.png("nawa"), FileSamples.webp(),
				FileSamples.picture("gif", 20, 20), FileSamples.pdf())) {
			ApiClient.Answer filed = attach("nawa",
					new FileForm().file("Liste – ü.x", null, bytes).field("note", "Seen at the gate."));
			assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
			assertThat(filed.at("/hash")).isEqualTo(Sha256.hex(bytes));
			HttpResponse<byte[]> saved = as("reporter").fetch(filed.location());
			assertThat(saved.body()).isEqualTo(bytes);
			assertThat(header(saved, "Content-Type")).isEqualTo(filed.at("/mediaType"));
			assertThat(header(saved, "Content-Disposition")).startsWith("attachment;").contains("UTF-8''Liste");
			assertThat(saved.headers().allValues("Content-Security-Policy")).singleElement()
				.asString()
				.contains("default-src 'none'", "sandbox");
			assertThat(header(saved, "X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(header(saved, "Cache-Control")).contains("private");
			assertThat(this.journal.entries(new ClaimId("nawa").chain(), Integer.MAX_VALUE)).last()
				.satisfies((entry) -> assertThat(entry.content()).contains(Sha256.hex(bytes)));
		}
		assertThat(as("editor").get("/api/claims/nawa").body().at("/attachments")).hasSize(5);
	}

	@ParameterizedTest
	@MethodSource
	void refusesWhatIsHostile(HostileFile file) {
		if (!as("reporter").get("/api/claims/hostile").at("/id").equals("hostile")) {
			ACase.registered(address(), "hostile");
		}
		assertProblem(attach("hostile", new FileForm().file(file.name(), file.type(), file.bytes())), 422, file.says());
		assertThat(as("reporter").get("/api/claims/hostile").body().at("/attachments")).isEmpty();
	}

	static Stream<HostileFile> refusesWhatIsHostile() {
		return HostileFile.all().stream();
	}

	@Test
	void refusesAFileThatIsTooLargeWhereverThatIsSeen() {
		ACase.registered(address(), "inkhil");
		int most = 20 * 1024 * 1024;
		byte[] pdf = FileSamples.pdf();
		byte[] little = new byte[most + 1];
		System.arraycopy(pdf, 0, little, 0, pdf.length);
		assertProblem(attach("inkhil", new FileForm().file("a.pdf", "application/pdf", little)), 413, "20 MiB");
		assertProblem(attach("inkhil", new FileForm().file("a.pdf", "application/pdf", new byte[most + 100_000])), 413,
				"20 MiB");
	}

	@Test
	void refusesAFormThatIsNone() {
		ACase.registered(address(), "jasim");
		String place = "/api/claims/jasim/attachments";
		byte[] form = new FileForm().file("a.png", null, FileSamples.png("x")).bytes();
		assertProblem(as("verifier").post(place, "multipart/form-data", form), 400, "multipart");
		assertProblem(as("verifier").post(place, FileForm.TYPE, new byte[] { '-', '-' }), 400, "file");
		assertProblem(as("verifier").post(place, FileForm.TYPE, Arrays.copyOf(form, 90)), 400, "multipart");
		assertProblem(as("verifier").post(place, new FileForm().field("file", "text")), 400, "file");
		assertProblem(as("verifier").post(place, new FileForm().field("note", "no file")), 400, "file");
		assertProblem(as("verifier").post(place, "{}"), 415, "application/json");
		assertProblem(as("verifier").post("/api/claims/jasim/citations", FileForm.TYPE, form), 415, "json");
		assertThat(as("verifier").get("/api/claims/jasim").body().at("/attachments")).isEmpty();
	}

	@Test
	void answersTheFirstForTheSameBytesAndSaysWhereElseTheyAre() {
		ACase.registered(address(), "busra").corroborated();
		ACase.registered(address(), "izra");
		byte[] picture = FileSamples.png("busra");
		ApiClient.Answer first = attach("busra", new FileForm().file("first.png", null, picture));
		ApiClient.Answer again = attach("busra", new FileForm().file("second.png", null, picture));
		assertThat(again.body()).isEqualTo(first.body());
		ApiClient.Answer bound = attach("busra",
				new FileForm().file("third.png", null, picture).field("citation", "monitor-10"));
		assertThat(bound.at("/name")).isEqualTo("first.png");
		assertThat(bound.at("/citations/0")).isEqualTo("monitor-10");
		assertProblem(attach("busra", new FileForm().file("a.png", null, picture).field("citation", "none")), 409,
				"none");
		ApiClient.Answer other = attach("izra", new FileForm().file("b.png", null, picture));
		assertThat(other.at("/alsoAttachedTo/0")).isEqualTo("busra");
		assertThat(as("reporter").get("/api/claims/busra").at("/attachments/0/alsoAttachedTo/0")).isEqualTo("izra");
		assertThat(as("reporter").fetch("/api/claims/izra/attachments/" + Sha256.hex(FileSamples.png("none"))))
			.extracting(HttpResponse::statusCode)
			.isEqualTo(404);
		assertProblem(attach("nothing", new FileForm().file("a.png", null, picture)), 404, "nothing");
	}

	@Test
	void oneClaimServesNoOtherClaimsAttachment() {
		ACase.registered(address(), "tasil");
		ACase.registered(address(), "saham");
		ApiClient.Answer filed = attach("tasil", new FileForm().file("a.png", null, FileSamples.png("tasil")));
		String path = "/api/claims/%s/attachments/" + filed.at("/hash");
		assertThat(as("reporter").fetch(path.formatted("tasil")).statusCode()).isEqualTo(200);
		assertThat(as("reporter").fetch(path.formatted("saham")).statusCode()).isEqualTo(404);
	}

	@Test
	void whoAttachedSomethingDoesNotApproveAndWhoCommentedMay() {
		ACase.registered(address(), "ibta").corroborated();
		as("editor").post("/api/claims/ibta/comments", "{\"text\": \"Good work.\"}");
		ApiClient.Answer attached = as("editor2").post("/api/claims/ibta/attachments",
				new FileForm().file("a.png", null, FileSamples.png("ibta")));
		assertThat(attached.status()).as(attached.toString()).isEqualTo(201);
		String approval = "{\"act\": \"APPROVE\", \"note\": \"Two origins.\"}";
		assertProblem(as("editor2").post("/api/claims/ibta/tasks/approve", approval), 409, "has not worked on it");
		assertThat(as("editor").post("/api/claims/ibta/tasks/approve", approval).at("/phase")).isEqualTo("PUBLISHED");
	}

	@Test
	void filesWhatTheDeskFoundOutItself() {
		ACase workers = ACase.registered(address(), "jlein");
		String hash = attach("jlein", new FileForm().file("list.pdf", "application/pdf", FileSamples.pdf()))
			.at("/hash");
		workers
			.cite("""
					{"id": "rang", "enquiry": "call", "figure": "about 12", "origin": "%s", "excerpt": "Twelve, she says."}"""
				.formatted(workers.source("hospital")));
		assertThat(as("reporter").get("/api/claims/jlein").at("/grade")).isEqualTo("WEAK");
		ApiClient.Answer read = workers.cite("""
				{"id": "list", "enquiry": "record", "figure": "11", "origin": "%s", "attachments": ["%s"],
				 "excerpt": "Eleven names."}""".formatted(workers.source("monitor"), hash));
		assertThat(read.body().at("/accounts")).anySatisfy((account) -> {
			assertThat(account.at("/figure/words").asText()).isEqualTo("11");
			assertThat(account.at("/grade").asText()).isEqualTo("CONFIRMED");
		});
		assertThat(read.at("/attachments/0/citations/0")).isEqualTo("list");
		assertThat(this.journal.entries(new ClaimId("jlein").chain(), Integer.MAX_VALUE))
			.anyMatch((entry) -> entry.content().contains("\"enquiry\":\"CALL\""))
			.anyMatch((entry) -> entry.content().contains("\"enquiry\":\"RECORD\""));
	}

	@Test
	void refusesAnEnquiryThatCannotBeOne() {
		ACase workers = ACase.registered(address(), "tafila");
		String citations = "/api/claims/tafila/citations";
		assertProblem(as("verifier").post(citations, """
				{"enquiry": "call", "figure": "10"}"""), 422, "whom you asked");
		assertProblem(as("verifier").post(citations, """
				{"enquiry": "record", "figure": "10"}"""), 422, "which record");
		assertProblem(
				as("verifier")
					.post(citations,
							"""
									{"enquiry": "visit", "figure": "10", "report": "%s"}"""
								.formatted(workers.report("https://wire.example/tafila"))),
				422, "no enquiry of our own");
		assertProblem(as("verifier").post(citations, """
				{"enquiry": "guess", "figure": "10"}"""), 400, "“enquiry”");
		assertProblem(as("verifier").post(citations, """
				{"enquiry": "image", "figure": "10", "attachments": ["abc"]}"""), 409, "abc");
		assertThat(workers.cite("""
				{"enquiry": "image", "figure": "10"}""").body().findValuesAsText("account")).contains("10");
	}

	@Test
	void describesItsCalls() {
		JsonNode described = as("reporter").get("/v3/api-docs").body();
		assertThat(described.at("/paths/~1api~1claims~1{id}~1attachments/post/requestBody/content").fieldNames())
			.toIterable()
			.containsExactly("multipart/form-data");
		assertThat(described.at("/paths/~1api~1claims~1{id}~1comments/post/summary").asText()).isNotBlank();
		assertThat(described.at("/components/schemas/NewCitation/properties").fieldNames()).toIterable()
			.contains("enquiry", "attachments");
	}

	private ApiClient.Answer attach(String claim, FileForm form) {
		return as("verifier").post("/api/claims/" + claim + "/attachments", form);
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
