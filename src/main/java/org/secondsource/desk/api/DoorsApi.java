package org.secondsource.desk.api;

import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.NamedSources;
import org.secondsource.source.SourceDoors;
import org.secondsource.source.SourceId;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which door speaks for which sources.
 */
@RestController
@RequestMapping("/api/doors/{door}")
@Tag(name = "Doors", description = "The programs, feeds and folders by which things come in, each bound to the sources "
		+ "that it speaks for.")
class DoorsApi {

	private final SourceDoors doors;

	private final NamedSources sources;

	DoorsApi(SourceDoors doors, NamedSources sources) {
		this.doors = doors;
		this.sources = sources;
	}

	@GetMapping
	@Operation(summary = "Shows whom a door speaks for", description = "By its user id; open to administrators.")
	DoorView one(@PathVariable String door) {
		return new DoorView(door, this.doors.of(door).stream().map(SourceId::value).toList());
	}

	@PutMapping
	@Operation(summary = "Binds a door to sources",
			description = "To these and no others; none lets it speak for nobody. Open to administrators, and noted in "
					+ "the journal.")
	DoorView bind(@PathVariable String door, @RequestBody DoorForm form, Principal person) {
		List<String> named = Given.required(form.sources(), "sources");
		this.doors.bind(door, named.stream().map(this.sources::id).toList(), person.getName());
		return one(door);
	}

	/**
	 * Whom a door speaks for.
	 *
	 * @param door its user id
	 * @param sources the sources' ids
	 */
	@Schema(name = "Door")
	record DoorView(String door, List<String> sources) {
	}

	/**
	 * Whom a door is to speak for.
	 *
	 * @param sources the sources, by id, name or alias
	 */
	@Schema(name = "DoorBinding", example = """
			{"sources": ["reuters"]}""")
	record DoorForm(@Nullable List<String> sources) {
	}

}
