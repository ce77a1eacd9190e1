package org.secondsource.desk.floor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.secondsource.desk.filing.NamedSources;
import org.secondsource.desk.filing.NotYours;
import org.secondsource.door.Group;
import org.secondsource.door.Roster;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Desks;
import org.secondsource.newsroom.Route;
import org.secondsource.newsroom.RoutingTable;
import org.springframework.stereotype.Component;

/**
 * Heads and administrators arrange the desks and the routing table.
 */
@Component
public class Arranging {

	private final Desks desks;

	private final RoutingTable routing;

	private final NamedSources sources;

	private final Roster roster;

	Arranging(Desks desks, RoutingTable routing, NamedSources sources, Roster roster) {
		this.desks = desks;
		this.routing = routing;
		this.sources = sources;
		this.roster = roster;
	}

	/**
	 * Changes a desk's name and hours, or sets up a new one.
	 * @param desk the desk as it shall be
	 * @param by the person's user id
	 * @throws NotYours if the person neither heads it nor is an administrator
	 * @throws IllegalArgumentException if another group goes by that id
	 */
	public void arrange(Desk desk, String by) {
		if (!mayArrange(desk.id(), by)) {
			throw new NotYours("A desk is arranged by its heads, and set up by an administrator, not by " + by
					+ ". Tell one of them what should change.");
		}
		if (Stream.of(Group.values()).map(Group::id).anyMatch(desk.id()::equals)) {
			throw new IllegalArgumentException(
					"“" + desk.id() + "” is the name of another group. Give the desk an id of its own.");
		}
		this.desks.arrange(desk, by);
	}

	/**
	 * Puts other rows in the place of the routing table's.
	 * @param rows the rows, whose sources are named by id, name or alias
	 * @param by the person's user id
	 * @throws NotYours if the person is neither a head nor an administrator
	 * @throws IllegalArgumentException if a source is unknown
	 * @throws org.secondsource.newsroom.UnknownDesk if a desk is
	 */
	public void route(List<Route> rows, String by) {
		if (!mayRoute(by)) {
			throw new NotYours("The routing table is kept by the heads and the administrators, not by " + by
					+ ". Tell one of them what should change.");
		}
		this.routing.replace(rows.stream().map(this::known).toList(), by);
	}

	/**
	 * Whether somebody may arrange a desk.
	 * @param desk the desk's id
	 * @param person the user id
	 * @return true for its heads and the administrators
	 */
	public boolean mayArrange(String desk, String person) {
		Set<String> groups = this.roster.groupsOf(person);
		return groups.contains(Group.ADMINISTRATORS.id()) || groups.containsAll(Set.of(Group.HEADS.id(), desk));
	}

	/**
	 * Whether somebody may change the routing table.
	 * @param person the user id
	 * @return true for every head and the administrators
	 */
	public boolean mayRoute(String person) {
		Set<String> groups = this.roster.groupsOf(person);
		return groups.contains(Group.ADMINISTRATORS.id()) || groups.contains(Group.HEADS.id());
	}

	private Route known(Route row) {
		return row.source().isEmpty() ? row : new Route(row.country(), row.topic(),
				this.sources.id(row.source()).value(), row.language(), row.desk());
	}

}
