package org.secondsource.desk.api;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.MergedIncidents;
import org.secondsource.desk.filing.NamedSources;
import org.secondsource.desk.filing.When;
import org.secondsource.door.Group;
import org.secondsource.newsroom.Desks;
import org.secondsource.newsroom.Matter;
import org.secondsource.newsroom.Proposal;
import org.secondsource.newsroom.RoutingTable;
import org.secondsource.newsroom.UnknownDesk;
import org.secondsource.source.SourceId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What happened in the world, and what is claimed about it.
 */
@RestController
@RequestMapping("/api/incidents")
@Tag(name = "Incidents", description = "What happened in the world: a place, a time, and the claims about it.")
class IncidentsApi {

	private final ClaimLedger claims;

	private final MergedIncidents merged;

	private final ClaimViews views;

	private final NamedSources sources;

	private final Desks desks;

	private final RoutingTable routing;

	IncidentsApi(ClaimLedger claims, MergedIncidents merged, ClaimViews views, NamedSources sources, Desks desks,
			RoutingTable routing) {
		this.claims = claims;
		this.merged = merged;
		this.views = views;
		this.sources = sources;
		this.desks = desks;
		this.routing = routing;
	}

	@GetMapping
	@Operation(summary = "Lists the incidents", description = "The latest first.")
	List<Incident> all() {
		return this.claims.incidents();
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows an incident with its claims",
			description = "Each claim with low, best and high, and who says each. An incident that was merged into "
					+ "another leads there.")
	IncidentView one(@PathVariable String id) {
		this.merged.into(new IncidentId(id)).ifPresent((other) -> {
			throw new Elsewhere("incident", id, "/api/incidents/", other);
		});
		Incident incident = this.claims.incident(new IncidentId(id));
		return new IncidentView(incident,
				this.claims.ofIncident(incident.id())
					.stream()
					.map((state) -> this.views.of(state.id()))
					.map(IncidentView.Row::of)
					.toList());
	}

	@PostMapping
	@Operation(summary = "Files an incident", description = "The desk that owns it gets the work on its claims. "
			+ "Left out, the routing table proposes one by country (the last part of the place, if left out), topic, "
			+ "source and language, and the answer says why; the intake desk keeps what no row matches. "
			+ "“occurred” is an instant with its zone, a date, or two of them with a slash between.")
	ResponseEntity<Incident> add(@RequestBody IncidentForm form) {
		Incident incident = incident(form);
		this.claims.add(incident);
		return ResponseEntity.created(URI.create("/api/incidents/" + incident.id())).body(incident);
	}

	private Incident incident(IncidentForm form) {
		String title = Given.required(form.title(), "title");
		String place = Given.required(form.place(), "place");
		Proposal desk = desk(form, place);
		return new Incident(new IncidentId(Given.or(form.id(), Given.slug(title))), title, place,
				When.read(Given.required(form.occurred(), "occurred")), Objects.requireNonNullElse(form.live(), true),
				form.conflict(), ids(form.parties()), ids(form.authorities()), desk.desk(),
				desk.why().isEmpty() ? null : desk.why());
	}

	private Proposal desk(IncidentForm form, String place) {
		String chosen = form.desk();
		if (chosen != null && !chosen.isBlank()) {
			return new Proposal(known(chosen.strip()), "");
		}
		String country = Given.or(form.country(), place.substring(place.lastIndexOf(',') + 1));
		String source = form.source();
		return this.routing
			.propose(new Matter(country, form.topic(), (source != null) ? this.sources.id(source).value() : null,
					form.language()))
			.orElseGet(() -> new Proposal(Group.INTAKE.id(), "no row of the routing table matches"));
	}

	private String known(String desk) {
		try {
			return this.desks.get(desk).id();
		}
		catch (UnknownDesk ex) {
			throw new IllegalArgumentException(ex.getMessage(), ex);
		}
	}

	private Set<SourceId> ids(@Nullable List<String> names) {
		return Objects.requireNonNullElse(names, List.<String>of())
			.stream()
			.map(this.sources::id)
			.collect(Collectors.toSet());
	}

	/**
	 * An incident as it is filed.
	 *
	 * @param id its id; made from the title if left out
	 * @param title a few words that tell it from others
	 * @param place where, as it is printed
	 * @param occurred when, as far as it is known
	 * @param live whether it still unfolds; true if left out
	 * @param conflict the id of the conflict that it belongs to
	 * @param parties who fought, owned, ran or policed the thing: ids, names or aliases
	 * @param authorities the competent authorities, alike
	 * @param desk the desk that owns it; proposed by the routing table if left out
	 * @param country the country, for the routing table
	 * @param topic the topic, for the routing table
	 * @param source who brought it up, for the routing table: id, name or alias
	 * @param language the language it was told in, for the routing table
	 */
	@Schema(name = "NewIncident", example = """
			{"title": "The cement workers of Dmeir", "place": "Dmeir, Syria", "occurred": "2016-04-04",
			 "desk": "middleeast"}""")
	record IncidentForm(@Nullable String id, @Nullable String title, @Nullable String place, @Nullable String occurred,
			@Nullable Boolean live, @Nullable String conflict, @Nullable List<String> parties,
			@Nullable List<String> authorities, @Nullable String desk, @Nullable String country, @Nullable String topic,
			@Nullable String source, @Nullable String language) {
	}

}
