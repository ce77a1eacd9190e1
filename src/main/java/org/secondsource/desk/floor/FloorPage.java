package org.secondsource.desk.floor;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.secondsource.desk.filing.NotYours;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Hours;
import org.secondsource.newsroom.Route;
import org.secondsource.newsroom.RoutingTable;
import org.secondsource.newsroom.Shift;
import org.secondsource.verification.Cases;
import org.secondsource.verification.Waiting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The desks and the routing table, which heads and administrators change here.
 */
@Controller
class FloorPage {

	/** More claims at once nobody works on. */
	private static final int COUNTED = 1000;

	private static final Route BLANK = new Route("", "", "", "", "");

	private final Floor floor;

	private final Cases cases;

	private final RoutingTable routing;

	private final Arranging arranging;

	FloorPage(Floor floor, Cases cases, RoutingTable routing, Arranging arranging) {
		this.floor = floor;
		this.cases = cases;
		this.routing = routing;
		this.arranging = arranging;
	}

	@GetMapping("/desks")
	String show(Principal reader, Model model) {
		return page(reader, model, this.routing.rows(), List.of());
	}

	@PostMapping("/desks")
	String arrange(@RequestParam Map<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		model.addAttribute("typed", typed);
		return doing(person, model, response, this.routing.rows(),
				() -> this.arranging.arrange(desk(typed), person.getName()));
	}

	@PostMapping("/desks/routing")
	String route(@RequestParam MultiValueMap<String, String> typed, Principal person, Model model,
			HttpServletResponse response) {
		List<Route> rows = rows(typed);
		return doing(person, model, response, rows, () -> {
			if (!typed.containsKey("place")) {
				throw new IllegalArgumentException("The routing table came without its rows. Open the page again.");
			}
			this.arranging.route(rows, person.getName());
		});
	}

	private String doing(Principal person, Model model, HttpServletResponse response, List<Route> rows, Runnable act) {
		try {
			act.run();
			return "redirect:/desks";
		}
		catch (NotYours refused) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return page(person, model, rows, List.of(String.valueOf(refused.getMessage())));
		}
		catch (IllegalArgumentException | NoSuchElementException wrong) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(person, model, rows, List.of(String.valueOf(wrong.getMessage())));
		}
	}

	private String page(Principal reader, Model model, List<Route> rows, List<String> refusals) {
		Instant now = this.floor.now();
		List<Waiting> waiting = this.cases.waiting(COUNTED);
		List<Shown> desks = this.floor.all()
			.stream()
			.map((desk) -> new Shown(desk, Backlog.at(desk.desk().id(), waiting, now),
					this.arranging.mayArrange(desk.desk().id(), reader.getName())))
			.toList();
		model.addAttribute("desks", desks);
		model.addAttribute("ages", Backlog.COLUMNS);
		model.addAttribute("weekdays", DayOfWeek.values());
		model.addAttribute("rows", rows);
		model.addAttribute("editable", Stream.concat(rows.stream(), Stream.of(BLANK, BLANK)).toList());
		model.addAttribute("mayRoute", this.arranging.mayRoute(reader.getName()));
		model.addAttribute("maySetUp", this.arranging.mayArrange("", reader.getName()));
		model.addAttribute("refusals", refusals);
		model.asMap().putIfAbsent("typed", Map.of());
		return "desks";
	}

	private static Desk desk(Map<String, String> typed) {
		Map<DayOfWeek, Shift> days = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : DayOfWeek.values()) {
			String shift = typed.getOrDefault(day.name(), "");
			if (!shift.isBlank()) {
				days.put(day, Shift.parse(shift));
			}
		}
		return new Desk(typed.getOrDefault("id", "").strip(), typed.getOrDefault("name", ""),
				new Hours(zone(typed.getOrDefault("zone", "").strip()), days));
	}

	private static ZoneId zone(String typed) {
		try {
			return ZoneId.of(typed);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("“" + typed + "” is no time zone. Write one as Asia/Beirut or UTC.", ex);
		}
	}

	/** In the order of the numbers before them; what is blank is left out. */
	private static List<Route> rows(MultiValueMap<String, String> typed) {
		record Placed(int place, Route row) {
		}
		List<String> places = Objects.requireNonNullElse(typed.get("place"), List.of());
		List<Placed> rows = new ArrayList<>();
		IntStream.range(0, places.size())
			.forEach((index) -> rows.add(new Placed(number(places.get(index)),
					new Route(at(typed, "country", index), at(typed, "topic", index), at(typed, "source", index),
							at(typed, "language", index), at(typed, "desk", index)))));
		return rows.stream()
			.filter((placed) -> !placed.row().equals(BLANK))
			.sorted(Comparator.comparingInt(Placed::place))
			.map(Placed::row)
			.toList();
	}

	private static String at(MultiValueMap<String, String> typed, String field, int index) {
		List<String> values = Objects.requireNonNullElse(typed.get(field), List.of());
		return (index < values.size()) ? values.get(index) : "";
	}

	private static int number(String typed) {
		return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : Integer.MAX_VALUE;
	}

	/**
	 * A desk as the page shows it.
	 *
	 * @param staffed the desk with its people
	 * @param waiting what waits there
	 * @param mine whether the reader may arrange it
	 */
	record Shown(Floor.Staffed staffed, List<Backlog> waiting, boolean mine) {
	}

}
