package org.secondsource.desk.api;

import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.floor.Arranging;
import org.secondsource.desk.floor.Floor;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Hours;
import org.secondsource.newsroom.Route;
import org.secondsource.newsroom.RoutingTable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The desks, and the table that routes incidents to them.
 */
@RestController
@RequestMapping("/api")
@Tag(name = "Desks", description = "The verification desks with their hours and people, and which desk gets what.")
class DesksApi {

	private final Floor floor;

	private final RoutingTable routing;

	private final Arranging arranging;

	DesksApi(Floor floor, RoutingTable routing, Arranging arranging) {
		this.floor = floor;
		this.routing = routing;
		this.arranging = arranging;
	}

	@GetMapping("/desks")
	@Operation(summary = "Lists the desks", description = "With their hours, heads and members.")
	List<DeskView> all() {
		return this.floor.all().stream().map(DeskView::of).toList();
	}

	@GetMapping("/desks/{id}")
	@Operation(summary = "Shows a desk", description = "With its hours, heads and members.")
	DeskView one(@PathVariable String id) {
		return DeskView.of(this.floor.one(id));
	}

	@PutMapping("/desks/{id}")
	@Operation(summary = "Arranges a desk", description = "Its heads and the administrators change its name and "
			+ "hours; an administrator sets up a new one. Hours are a time zone and a shift for each day on which it "
			+ "works; a shift that ends no later than it begins ends on the next day.")
	DeskView arrange(@PathVariable String id, @RequestBody DeskForm form, Principal person) {
		this.arranging.arrange(new Desk(id, Given.required(form.name(), "name"), Given.required(form.hours(), "hours")),
				person.getName());
		return one(id);
	}

	@GetMapping("/routing")
	@Operation(summary = "Shows the routing table", description = "Its rows in their order, the first being row 1.")
	List<Route> routing() {
		return this.routing.rows();
	}

	@PutMapping("/routing")
	@Operation(summary = "Replaces the routing table", description = "Heads and administrators do. What a row leaves "
			+ "out matches anything; the row that names most wins, and of several the one that stands first.")
	List<Route> route(@RequestBody List<Route> rows, Principal person) {
		this.arranging.route(rows, person.getName());
		return this.routing.rows();
	}

	/**
	 * A desk as it shall be.
	 *
	 * @param name what people call it
	 * @param hours when it works
	 */
	@Schema(name = "DeskToBe", example = """
			{"name": "Middle East", "hours": {"zone": "Asia/Beirut", "days":
			 {"MONDAY": "07:00-23:00", "TUESDAY": "22:00-06:00"}}}""")
	record DeskForm(@Nullable String name, @Nullable Hours hours) {
	}

	/**
	 * A desk with its people.
	 *
	 * @param id its id, and the id of its group
	 * @param name what people call it
	 * @param hours when it works
	 * @param open whether it works now
	 * @param heads who heads it
	 * @param members who belongs to it, the heads included
	 */
	@Schema(name = "Desk")
	record DeskView(String id, String name, Hours hours, boolean open, List<String> heads, List<String> members) {

		static DeskView of(Floor.Staffed staffed) {
			Desk desk = staffed.desk();
			return new DeskView(desk.id(), desk.name(), desk.hours(), staffed.open(), staffed.heads(),
					staffed.members());
		}

	}

}
