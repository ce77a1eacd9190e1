package org.secondsource.desk.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.NamedSources;
import org.secondsource.desk.filing.ProtectingSources;
import org.secondsource.source.Imprint;
import org.secondsource.source.Imprints;
import org.secondsource.source.MergedSources;
import org.secondsource.source.ProposedSource;
import org.secondsource.source.ProposedSources;
import org.secondsource.source.ProtectedName;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.AddingSources;
import org.secondsource.verification.MergingSources;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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

	private final MergedSources merged;

	private final MergingSources merging;

	private final NamedSources sources;

	private final ProtectingSources protecting;

	SourcesApi(SourceRegister register, Imprints imprints, ProposedSources proposed, AddingSources adding,
			MergedSources merged, MergingSources merging, NamedSources sources, ProtectingSources protecting) {
		this.register = register;
		this.imprints = imprints;
		this.proposed = proposed;
		this.adding = adding;
		this.merged = merged;
		this.merging = merging;
		this.sources = sources;
		this.protecting = protecting;
	}

	@GetMapping
	@Operation(summary = "Lists the sources", description = "In the order of their ids.")
	List<Source> all() {
		return this.register.all();
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows a source", description = "A source that was merged into another leads there.")
	SourceView one(@PathVariable String id) {
		this.merged.into(new SourceId(id)).ifPresent((other) -> {
			throw new Elsewhere("source", id, "/api/sources/", other);
		});
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
			+ "call it. Voice: the speaker whose mouthpiece it is. Side: those under one command, owner or government. "
			+ "A protected source, such as a witness or an informant, gets an id by lot; its name, aliases and country "
			+ "are kept under a key of its own, and everybody else sees a label.")
	ResponseEntity<SourceView> add(@RequestBody SourceForm form, Principal person) {
		Source source = form.source();
		Imprint imprint = form.imprint();
		if (form.isProtected()) {
			this.protecting.add(source, form.confided(), form.desk(), person.getName());
		}
		else {
			this.adding.add(source, imprint);
		}
		return ResponseEntity.created(URI.create("/api/sources/" + source.id())).body(SourceView.of(source, imprint));
	}

	@PostMapping("/{id}/merge")
	@Tag(name = "Putting right")
	@Operation(summary = "Merges the source into another", description = "Facts keep the ids that they were filed "
			+ "with, and are judged as the other's voice; its names lead to the other. All claims that rely on either are "
			+ "assessed again: a repeat goes on with those that were not. Open to heads of desk and standards editors.")
	Merged merge(@PathVariable String id, @RequestBody MergeForm form, Principal person) {
		SourceId into = this.sources.id(form.other());
		SourceId lesser = new SourceId(id);
		return new Merged(id, into.value(), this.merging.merge(lesser, into, form.why(), person.getName()));
	}

	@PostMapping("/{id}/unmerge")
	@Tag(name = "Putting right")
	@Operation(summary = "Undoes the source's merger", description = "It is judged as itself again; a repeat goes on "
			+ "with the claims that were not assessed yet.")
	Merged unmerge(@PathVariable String id, @RequestBody MergeForm.Reason form, Principal person) {
		return new Merged(id, id, this.merging.undo(new SourceId(id), form.why(), person.getName()));
	}

	/**
	 * What became of a source.
	 *
	 * @param source the source
	 * @param judgedAs the source as which it is judged now
	 * @param assessed how many claims were assessed again
	 */
	@Schema(name = "MergedSource")
	record Merged(String source, String judgedAs, int assessed) {
	}

	@GetMapping("/{id}/name")
	@Operation(summary = "Shows who a protected source is",
			description = "Open to the desk that protects it and to the senior editors; every reading is noted.")
	NameView name(@PathVariable String id, Principal reader) {
		ProtectedName name = this.protecting.name(new SourceId(id), reader.getName());
		return new NameView(name.name(), name.aliases(), name.country());
	}

	@DeleteMapping("/{id}/name")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Erases who a protected source is",
			description = "For everybody and for good, with the excerpts of what it said; the label and all that was "
					+ "judged stay. Open to the head of the desk that protects it and to the senior editors, with a reason.")
	void erase(@PathVariable String id, @RequestBody ErasureForm form, Principal person) {
		this.protecting.erase(new SourceId(id), form.reason(), person.getName());
	}

	/**
	 * Who a protected source is.
	 *
	 * @param name the name
	 * @param aliases other names it goes by
	 * @param country ISO 3166 two-letter code
	 */
	@Schema(name = "ProtectedName")
	record NameView(String name, List<String> aliases, @Nullable String country) {
	}

	/**
	 * An erasure.
	 *
	 * @param reason why; it stays in the journal and names nobody
	 */
	@Schema(name = "Erasure", example = """
			{"reason": "The witness asked for it."}""")
	record ErasureForm(@Nullable String reason) {
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
	 * @param hidden whether who it is is kept from most
	 * @param desk the desk that protects it; your own if left out
	 */
	@Schema(name = "NewSource", example = """
			{"name": "Reuters", "kind": "AGENCY", "aliases": ["Thomson Reuters"], "reliability": "B",
			 "domains": ["reuters.com"]}""")
	record SourceForm(@Nullable String id, @Nullable String name, @Nullable SourceKind kind,
			@Nullable List<String> aliases, @Nullable String voice, @Nullable String side,
			@Nullable Reliability reliability, @Nullable String country, @Nullable String owner,
			@Nullable List<String> domains, @JsonProperty("protected") @Nullable Boolean hidden,
			@Nullable String desk) {

		boolean isProtected() {
			return Boolean.TRUE.equals(this.hidden);
		}

		ProtectedName confided() {
			return new ProtectedName(Given.required(this.name, "name"),
					Objects.requireNonNullElse(this.aliases, List.of()), this.country);
		}

		Imprint imprint() {
			return isProtected() ? new Imprint(null, List.of())
					: new Imprint(this.owner, Objects.requireNonNullElse(this.domains, List.of()));
		}

		Source source() {
			return isProtected() ? shown() : open();
		}

		private Source shown() {
			if (this.id != null) {
				throw new IllegalArgumentException(
						"The id of a protected source is drawn by lot, so that it says nothing. Leave “id” out.");
			}
			SourceId key = SourceId.ofProtected();
			SourceId speaker = new SourceId(Given.or(this.voice, key.value()));
			return Source.ofProtected(key, Given.required(this.kind, "kind"), speaker,
					new SourceId(Given.or(this.side, speaker.value())),
					Objects.requireNonNullElse(this.reliability, Reliability.F));
		}

		private Source open() {
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
