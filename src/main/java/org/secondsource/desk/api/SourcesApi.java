package org.secondsource.desk.api;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.ChangingSources;
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

	private final ChangingSources changing;

	SourcesApi(SourceRegister register, ChangingSources changing) {
		this.register = register;
		this.changing = changing;
	}

	@GetMapping
	@Operation(summary = "Lists the sources", description = "In the order of their ids.")
	List<Source> all() {
		return this.register.all();
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows a source")
	Source one(@PathVariable String id) {
		return this.register.get(new SourceId(id));
	}

	@PostMapping
	@Operation(summary = "Registers a source", description = "Its name and aliases are what reports and citations may "
			+ "call it. Voice: the speaker whose mouthpiece it is. Side: those under one command, owner or government.")
	ResponseEntity<Source> add(@RequestBody SourceForm form) {
		Source source = form.source();
		this.changing.add(source);
		return ResponseEntity.created(URI.create("/api/sources/" + source.id())).body(source);
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
	 */
	@Schema(name = "NewSource", example = """
			{"name": "Reuters", "kind": "AGENCY", "aliases": ["Thomson Reuters"], "reliability": "B"}""")
	record SourceForm(@Nullable String id, @Nullable String name, @Nullable SourceKind kind,
			@Nullable List<String> aliases, @Nullable String voice, @Nullable String side,
			@Nullable Reliability reliability, @Nullable String country) {

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
