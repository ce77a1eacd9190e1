package org.secondsource.desk.floor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.secondsource.door.Group;
import org.secondsource.door.Roster;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Desks;
import org.springframework.stereotype.Component;

/**
 * Shows the desks with their people.
 */
@Component
public class Floor {

	private final Desks desks;

	private final Roster roster;

	private final Clock clock;

	Floor(Desks desks, Roster roster, Clock clock) {
		this.desks = desks;
		this.roster = roster;
		this.clock = clock;
	}

	/**
	 * All desks.
	 * @return in the order of their ids
	 */
	public List<Staffed> all() {
		Set<String> heads = this.roster.membersOf(Group.HEADS.id());
		return this.desks.all().stream().map((desk) -> staffed(desk, heads)).toList();
	}

	/**
	 * A desk.
	 * @param id its id
	 * @return the desk with its people
	 * @throws org.secondsource.newsroom.UnknownDesk if there is none
	 */
	public Staffed one(String id) {
		return staffed(this.desks.get(id), this.roster.membersOf(Group.HEADS.id()));
	}

	Instant now() {
		return this.clock.instant();
	}

	private Staffed staffed(Desk desk, Set<String> heads) {
		Set<String> members = new TreeSet<>(this.roster.membersOf(desk.id()));
		List<String> heading = members.stream().filter(heads::contains).toList();
		return new Staffed(desk, desk.hours().isOpen(now()), heading, List.copyOf(members));
	}

	/**
	 * A desk with its people.
	 *
	 * @param desk the desk
	 * @param open whether it works now
	 * @param heads who heads it
	 * @param members who belongs to it, the heads included
	 */
	public record Staffed(Desk desk, boolean open, List<String> heads, List<String> members) {
	}

}
