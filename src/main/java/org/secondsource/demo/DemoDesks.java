package org.secondsource.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondsource.door.Installation;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Desks;
import org.secondsource.newsroom.Hours;
import org.secondsource.newsroom.Route;
import org.secondsource.newsroom.RoutingTable;
import org.secondsource.newsroom.Shift;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's desks, one of which works every day and one in the week, and what is sent to
 * which.
 */
@Component
@Profile("!" + Installation.PRODUCTION)
@Order(DemoPeople.ORDER - 300)
class DemoDesks implements ApplicationRunner {

	private static final String BY = "demo";

	private final Desks desks;

	private final RoutingTable routing;

	DemoDesks(Desks desks, RoutingTable routing) {
		this.desks = desks;
		this.routing = routing;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		if (!this.desks.all().isEmpty()) {
			return;
		}
		this.desks.arrange(
				new Desk("middleeast", "Middle East", hours("Asia/Beirut", 7, 23, EnumSet.allOf(DayOfWeek.class))), BY);
		this.desks.arrange(new Desk("asia", "Asia",
				hours("Asia/Bangkok", 8, 20, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))), BY);
		this.routing.replace(List.of(new Route("Syria", "", "", "", "middleeast"),
				new Route("", "", "sana", "", "middleeast"), new Route("", "", "", "ar", "middleeast"),
				new Route("Bangladesh", "", "", "", "asia"), new Route("", "", "", "bn", "asia")), BY);
	}

	private static Hours hours(String zone, int from, int to, Set<DayOfWeek> weekdays) {
		Map<DayOfWeek, Shift> days = new EnumMap<>(DayOfWeek.class);
		weekdays.forEach((day) -> days.put(day, new Shift(LocalTime.of(from, 0), LocalTime.of(to, 0))));
		return new Hours(ZoneId.of(zone), days);
	}

}
