package org.secondsource.desk.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.dossier.Moments;
import org.secondsource.desk.dossier.Speech;
import org.secondsource.search.Hit;
import org.secondsource.search.Hits;
import org.secondsource.search.Searching;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * “Have we ever said 175?”, with one box, and the fields beside it for those who want
 * them.
 */
@Controller
class SearchPage {

	private static final int SHOWN = 20;

	private final Searching searching;

	SearchPage(Searching searching) {
		this.searching = searching;
	}

	@GetMapping("/search")
	String show(@ModelAttribute("asked") Asked asked, Model model, HttpServletResponse response) {
		model.addAttribute("searching", true);
		if (asked.isBlank()) {
			return "search";
		}
		try {
			Hits hits = this.searching.find(asked.query(SHOWN));
			model.addAttribute("understood", asked.understood());
			model.addAttribute("hits", hits.hits().stream().map(Row::of).toList());
			model.addAttribute("more", hits.more());
		}
		catch (IllegalArgumentException wrong) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", wrong.getMessage());
		}
		return "search";
	}

	/**
	 * A hit as the page shows it.
	 *
	 * @param kind what it is
	 * @param path where it can be read; null for a report
	 * @param title what it is about
	 * @param place where the question was found
	 * @param said whether we said it, for its colour
	 * @param saying whether we said it, in a sentence
	 * @param when when
	 * @param by who
	 * @param standing where it stands
	 * @param claims the claims that stand on a report
	 */
	record Row(String kind, @Nullable String path, String title, Hit.Excerpt place, String said, String saying,
			String when, String by, String standing, List<String> claims) {

		static Row of(Hit hit) {
			String path = switch (hit.kind()) {
				case PUBLICATION -> "/publications/" + hit.id();
				case CLAIM -> "/claims/" + hit.id();
				case REPORT -> null;
			};
			return new Row(Asked.word(hit.kind()), path, hit.title(), hit.place(),
					hit.said().name().toLowerCase(Locale.ROOT).replace('_', '-'), hit.saying(), Moments.of(hit.when()),
					String.join(", ", hit.by()), standing(hit.standing()),
					(path == null) ? hit.claims().stream().map(Object::toString).toList() : List.of());
		}

		private static String standing(Hit.Standing standing) {
			return String.join(", ",
					Stream
						.of((standing.revision() != null) ? Speech.low(standing.revision()) : null,
								(standing.phase() != null) ? Speech.phase(standing.phase()) : null,
								(standing.grade() != null) ? "graded " + Speech.low(standing.grade()) : null,
								(standing.status() != null) ? Speech.low(standing.status()) : null)
						.filter(Objects::nonNull)
						.toList());
		}

	}

}
