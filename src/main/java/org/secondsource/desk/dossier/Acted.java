package org.secondsource.desk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.secondsource.journal.Entry;
import org.secondsource.storage.Json;
import org.springframework.stereotype.Component;

/**
 * Reads what the administration noted, for people.
 */
@Component
class Acted {

	private final Json json;

	Acted(Json json) {
		this.json = json;
	}

	/** An act of the administration as a page shows it. */
	Act of(Entry entry) {
		Noted noted = this.json.read(entry.content(), Noted.class);
		List<Told> told = new ArrayList<>();
		new TreeMap<>(noted.told()).forEach((name, value) -> told
			.add(new Told(name, (value instanceof String text) ? text : this.json.write(value))));
		return new Act(entry.number(), Moments.of(entry.at()), entry.by(), noted.act().replace('-', ' '), told);
	}

	/** What was noted. */
	private record Noted(String act, Map<String, Object> told) {
	}

	/** An act, for people. */
	record Act(int number, String when, String by, String what, List<Told> told) {
	}

	/** What an act was about. */
	record Told(String name, String value) {
	}

}
