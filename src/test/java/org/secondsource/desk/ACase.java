package org.secondsource.desk;

/**
 * A small case, filed over HTTP under a name of its own so that tests share one program:
 * a claim of killed workers, with the sources that speak of them.
 */
public final class ACase {

	private final String name;

	private final String claim;

	private final ApiClient verifier;

	private ACase(String name, String claim, ApiClient verifier) {
		this.name = name;
		this.claim = claim;
		this.verifier = verifier;
	}

	/** An incident of the Middle East desk with a claim registered by the reporter. */
	public static ACase registered(String address, String name) {
		ACase made = new ACase(name, name, new ApiClient(address, "verifier"));
		made.source("agency", "AGENCY");
		made.source("monitor", "MONITOR");
		made.source("hospital", "OFFICIAL");
		made.created(made.reporter().post("/api/incidents", """
				{"id": "%1$s", "title": "The workers of %1$s", "place": "%1$s, Syria", "occurred": "2016-04-04",
				 "desk": "middleeast"}""".formatted(name)));
		return made.another(name);
	}

	/** Another claim of the same incident, with the same sources. */
	public ACase another(String claim) {
		created(reporter().post("/api/claims", """
				{"id": "%1$s", "incident": "%2$s", "effect": "killed", "population": "workers",
				 "scope": "%1$s, 4 to 9 April 2016", "gravity": "DEATH",
				 "sentence": "Workers killed at %1$s"}""".formatted(claim, this.name)));
		return new ACase(this.name, claim, this.verifier);
	}

	public String id() {
		return this.claim;
	}

	/** The claim as anybody sees it. */
	public ApiClient.Answer seen() {
		return this.verifier.get("/api/claims/" + this.claim);
	}

	private ApiClient reporter() {
		return new ApiClient(this.verifier.address(), "reporter");
	}

	/** The number of the claim's latest verdict. */
	public String verdict() {
		return seen().at("/verdict");
	}

	/** The id of one of the case's sources. */
	public String source(String which) {
		return this.name + "-" + which;
	}

	/** A report of the case's agency. */
	public String report(String guid) {
		ApiClient.Answer answer = this.verifier.post("/api/reports?source=" + source("agency"), """
				{"uri": "%s", "pubstatus": "usable", "versioncreated": "2016-04-08T10:00:00Z",
				 "headline": "Ten workers killed", "body_text": "At least 10 workers were killed."}""".formatted(guid));
		created(answer);
		return answer.at("/id");
	}

	/** The monitor heard it by itself; the desk was told by the hospital. */
	public ACase corroborated() {
		cite("""
				{"id": "monitor-10", "figure": "10", "origin": "%s", "hearing": "HEARD"}"""
			.formatted(source("monitor")));
		cite("""
				{"id": "hospital-10", "figure": "10", "origin": "%s", "hearing": "HEARD"}"""
			.formatted(source("hospital")));
		return this;
	}

	/** Corroborated, said by a report of the agency's too, and published. */
	public ACase publishedOn(String report) {
		corroborated().cite("""
				{"id": "agency-10", "report": "%s", "figure": "at least 10", "origin": "%s", "hearing": "HEARD"}"""
			.formatted(report, source("agency")));
		return published();
	}

	/** An editor approves it, having read its latest verdict. */
	public ACase published() {
		return done("editor", "/api/claims/" + this.claim + "/tasks/approve",
				"{\"act\": \"APPROVE\", \"note\": \"Read and approved.\", \"verdict\": %s}".formatted(verdict()));
	}

	/** The head tells that the agency took the report back as wrong. */
	public ACase withdrawn(String report) {
		return done("head", "/api/withdrawals", """
				{"report": "%s", "repudiates": true, "reason": "It was another town."}""".formatted(report));
	}

	/** An editor decides what follows from that. */
	public ACase decided(String report, String act, String reason) {
		return done("editor", "/api/incidents/" + this.name + "/follow-ups/" + report, """
				{"act": "%s", "claims": {"%s": %s}, "reason": "%s"}""".formatted(act, this.claim, verdict(), reason));
	}

	private ACase done(String person, String path, String json) {
		ApiClient.Answer answer = new ApiClient(this.verifier.address(), person).post(path, json);
		if (answer.status() / 100 != 2) {
			throw new AssertionError("The case could not go on: " + answer);
		}
		return this;
	}

	/** Files a citation as the verifier. */
	public ApiClient.Answer cite(String json) {
		ApiClient.Answer answer = this.verifier.post("/api/claims/" + this.claim + "/citations", json);
		created(answer);
		return answer;
	}

	private void source(String which, String kind) {
		created(this.verifier.post("/api/sources", """
				{"id": "%s", "name": "The %s of %s", "kind": "%s", "reliability": "B"}""".formatted(source(which),
				which, this.name, kind)));
	}

	private void created(ApiClient.Answer answer) {
		if (answer.status() != 201) {
			throw new AssertionError("The case could not be made: " + answer);
		}
	}

}
