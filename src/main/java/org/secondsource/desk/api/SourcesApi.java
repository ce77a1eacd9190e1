package org.secondsource.desk.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.source.Imprint;
import org.secondsource.source.Imprints;
import org.secondsource.source.ProposedSource;
import org.secondsource.source.ProposedSources;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.AddingSources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The sources that the newsroom knows.
 */
@RestController
@RequestMapping("/api/sources")
@Tag(name = "Sources", description = "Who can carry or originate what is said.")
class SourcesApi {

	private final SourceRegister register;

	private final Imprints imprints;

	private final ProposedSources proposed;

	private final AddingSources adding;

	SourcesApi(SourceRegister register, Imprints imprints, ProposedSources proposed, AddingSources adding) {
		this.register = register;
		this.imprints = imprints;
		this.proposed = proposed;
		this.adding = adding;
	}

	@GetMapping
	@Operation(summary = "Lists the sources", description = "In the order of their ids.")
	List<Source> all() {
		return this.register.all();
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows a source")
	SourceView one(@PathVariable String id) {
		Source source = this.register.get(new SourceId(id));
		return SourceView.of(source, this.imprints.of(source.id()));
	}

	@GetMapping("/proposed")
	@Operation(summary = "Lists the sources that items came from and nobody knows",
			description = "Those that came most often first. Register one with POST /api/sources, under the name or with "
					+ "it as an alias, and its items are taken.")
	List<ProposedSource> proposed() {
		return this.proposed.all();
	}

	@PostMapping("/starting-register")
	@Operation(summary = "Adds the sources that come with the program",
			description = "Those that are missing. Who is on file stays as they are; who goes by a name or domain that "
					+ "another source has is left out, and said. It may be done again.")
	StartingRegisterView addStartingRegister(Principal person) {
		return StartingRegisterView.of(this.adding.addStartingRegister(person.getName()));
	}

	@PostMapping
	@Operation(summary = "Registers a source", description = "Its name and aliases are what reports and citations may "
			+ "call it. Voice: the speaker whose mouthpiece it is. Side: those under one command, owner or government.")
	ResponseEntity<SourceView> add(@RequestBody SourceForm form) {
		Source source = form.source();
		Imprint imprint = new Imprint(form.owner(), Objects.requireNonNullElse(form.domains(), List.of()));
		this.adding.add(source, imprint);
		return ResponseEntity.created(URI.create("/api/sources/" + source.id())).body(SourceView.of(source, imprint));
	}

	/**
	 * A source as it is registered.
	 *
	 * @param id its id; made from the name if left out
	 * @param name as it is printed
	 * @param kind what kind of speaker it is
	 * @param aliases other names it goes by
	 * @param voice whom it speaks for; itself if left out
	 * @param side on whose side it stands; its voice's if left out
	 * @param reliability A to F; F if left out
	 * @param country ISO 3166 two-letter code
	 * @param owner the id of another source, or a name
	 * @param domains the domains that are its own
	 */
	@Schema(name = "NewSource", example = """
			{"name": "Reuters", "kind": "AGENCY", "aliases": ["Thomson Reuters"], "reliability": "B",
			 "domains": ["reuters.com"]}""")
	record SourceForm(@Nullable String id, @Nullable String name, @Nullable SourceKind kind,
			@Nullable List<String> aliases, @Nullable String voice, @Nullable String side,
			@Nullable Reliability reliability, @Nullable String country, @Nullable String owner,
			@Nullable List<String> domains) {

		Source source() {
			String printed = Given.required(this.name, "name");
			SourceId key = new SourceId(Given.or(this.id, Given.slug(printed)));
			SourceId speaker = new SourceId(Given.or(this.voice, key.value()));
			return new Source(key, printed, Given.required(this.kind, "kind"),
					Objects.requireNonNullElse(this.aliases, List.of()), speaker,
					new SourceId(Given.or(this.side, speaker.value())),
					Objects.requireNonNullElse(this.reliability, Reliability.F), this.country);
		}

	}

}
