package org.secondsource.newsroom;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Journal;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoutingTableTests {

	private static final Desk ASIA = new Desk("asia", "Asia", Hours.always(ZoneOffset.UTC));

	private static final Desk EUROPE = new Desk("europe", "Europe",
			new Hours(ZoneOffset.ofHours(1), Map.of(DayOfWeek.MONDAY, Shift.parse("22:00-06:00"))));

	@OnEachDatabase
	void theRowThatNamesMostWinsAndOfSeveralTheFirst(Databases databases) {
		RoutingTable table = table(databases);
		table.replace(List.of(new Route("Turkey", "", "", "", "asia"), new Route("", "", "", "", "europe"),
				new Route("", "sport", "", "", "europe"), new Route("turkey", "", " AFP ", null, "europe"),
				new Route("", "Sport", "", "tr", "asia")), "head");
		assertThat(table.propose(new Matter("Turkey", null, null, null)))
			.contains(new Proposal("asia", "routed by row 1: country Turkey"));
		assertThat(table.propose(new Matter(" TURKEY", "economy", "afp", "fr")))
			.contains(new Proposal("europe", "routed by row 4: country turkey, source AFP"));
		assertThat(table.propose(new Matter("Turkey", "sport", null, null)).orElseThrow().desk())
			.as("rows 1 and 3 name one each")
			.isEqualTo("asia");
		assertThat(table.propose(new Matter("Turkey", "sport", "afp", "tr")).orElseThrow().desk())
			.as("rows 4 and 5 name two each")
			.isEqualTo("europe");
		assertThat(table.propose(new Matter("Chile", null, null, null)))
			.contains(new Proposal("europe", "routed by row 2: anything else"));
	}

	@OnEachDatabase
	void proposesNothingWhereNoRowMatches(Databases databases) {
		RoutingTable table = table(databases);
		assertThat(table.propose(new Matter("Chile", null, null, null))).isEmpty();
		table.replace(List.of(new Route("Turkey", "", "", "", "asia")), "head");
		assertThat(table.propose(new Matter("Chile", null, null, null))).isEmpty();
		assertThat(table.propose(new Matter(null, null, null, null))).isEmpty();
	}

	@OnEachDatabase
	void theAdministrationsChainTellsWhatChanged(Databases databases) {
		ApplicationContext context = context(databases);
		RoutingTable table = context.getBean(RoutingTable.class);
		List<Route> rows = List.of(new Route("Turkey", "", "", "", "asia"), new Route("", "", "", "tr", "europe"));
		assertThat(table.replace(rows, "head")).isTrue();
		assertThat(table.replace(rows, "head")).isFalse();
		assertThat(table.rows()).isEqualTo(rows);
		assertThatExceptionOfType(UnknownDesk.class)
			.isThrownBy(() -> table.replace(List.of(new Route("", "", "", "", "attic")), "head"))
			.withMessageContaining("asia, europe");
		assertThat(table.rows()).isEqualTo(rows);
		Desk named = new Desk("asia", "Asia and the Pacific", ASIA.hours());
		assertThat(context.getBean(Desks.class).arrange(named, "admin")).isTrue();
		assertThat(context.getBean(Desks.class).arrange(named, "admin")).isFalse();
		assertThat(context.getBean(Journal.class).entries(Administration.CHAIN, 99)).extracting(Entry::by)
			.containsExactly("settings", "settings", "head", "admin");
		assertThat(context.getBean(Journal.class).entries(Administration.CHAIN, 99).get(3).content())
			.contains("desk-arranged", "Asia and the Pacific", "\"name\":\"Asia\"");
	}

	@OnEachDatabase
	void aDeskComesBackAsItWasArrangedAndIsTold(Databases databases) {
		ApplicationContext context = context(databases);
		assertThat(context.getBean(Desks.class).all()).containsExactly(ASIA, EUROPE);
		assertThat(context.getBean(Desks.class).get("europe")).isEqualTo(EUROPE);
		assertThat(context.getBean(Told.class).desks).containsExactly(ASIA, EUROPE);
	}

	private static RoutingTable table(Databases databases) {
		return context(databases).getBean(RoutingTable.class);
	}

	private static ApplicationContext context(Databases databases) {
		ApplicationContext context = databases.with(Administration.class, Desks.class, RoutingTable.class, Told.class);
		context.getBean(Desks.class).arrange(ASIA, "settings");
		context.getBean(Desks.class).arrange(EUROPE, "settings");
		return context;
	}

	static class Told {

		final List<Desk> desks = new ArrayList<>();

		@EventListener
		void hear(DeskArranged arranged) {
			this.desks.add(arranged.desk());
		}

	}

}
