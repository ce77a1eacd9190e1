package org.secondsource.desk.filing;

import java.util.Set;
import java.util.TreeSet;

import org.secondsource.door.Group;
import org.secondsource.door.Roster;
import org.springframework.stereotype.Component;

/**
 * Who may do what with that which is kept from most: the one table. A desk's own people
 * read the names that it protects; its heads and the senior editors erase them; sealed
 * reports are opened by senior editors alone. Everybody else works with labels.
 */
@Component
class ReadingRights {

	private final Roster roster;

	ReadingRights(Roster roster) {
		this.roster = roster;
	}

	/** The desks for which a person may register protected sources. */
	Set<String> desksOf(String person) {
		Set<String> desks = new TreeSet<>(this.roster.desks());
		desks.retainAll(this.roster.groupsOf(person));
		return desks;
	}

	boolean mayReadName(String person, String desk) {
		Set<String> groups = this.roster.groupsOf(person);
		return groups.contains(desk) || isSenior(groups);
	}

	boolean mayEraseName(String person, String desk) {
		Set<String> groups = this.roster.groupsOf(person);
		return (groups.contains(desk) && groups.contains(Group.HEADS.id())) || isSenior(groups);
	}

	boolean mayOpenSeals(String person) {
		return isSenior(this.roster.groupsOf(person));
	}

	private static boolean isSenior(Set<String> groups) {
		return groups.contains(Group.SENIORS.id());
	}

}
