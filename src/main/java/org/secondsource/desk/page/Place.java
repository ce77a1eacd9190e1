package org.secondsource.desk.page;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.secondsource.door.Group;

/**
 * Where a person can go from the head of a page.
 */
enum Place {

	/** All claims. */
	CLAIMS("Claims", "/claims", "What is being verified, and what was published about it."),
	/** The task lists. */
	TASKLIST("Tasklist", "/camunda/app/tasklist/default/", "What waits for your desk, the most urgent first.",
			Group.INTAKE, Group.HEADS, Group.EDITORS, Group.SENIORS, Group.ADMINISTRATORS),
	/** The approval of publication. */
	COCKPIT("Cockpit", "/camunda/app/cockpit/default/", "The claims that await approval, each with its dossier.",
			Group.EDITORS, Group.SENIORS, Group.ADMINISTRATORS),
	/** The desks. */
	DESKS("Desks", "/desks", "Who sits at which desk, what waits there, and which desk gets what."),
	/** The rules. */
	RULEBOOK("Rulebook", "/rulebook", "The rules by which claims are judged, and why."),
	/** Who is told. */
	RECIPIENTS("Recipients", "/recipients", "Who still carries what we corrected or took back, and for how long.",
			Group.OVERSEERS.toArray(Group[]::new)),
	/** The journal of all that was done. */
	JOURNAL("Journal", "/journal", "Who did what and when, and whether anybody changed the record since.",
			Group.OVERSEERS.toArray(Group[]::new)),
	/** The people and their groups. */
	ADMIN("Admin", "/camunda/app/admin/default/", "People and their groups.", Group.ADMINISTRATORS);

	private final String title;

	private final String path;

	private final String purpose;

	private final Set<Group> groups;

	Place(String title, String path, String purpose, Group... groups) {
		this.title = title;
		this.path = path;
		this.purpose = purpose;
		this.groups = Set.of(groups);
	}

	static List<Place> openTo(Set<String> groups, Set<String> desks) {
		boolean verifies = !Collections.disjoint(groups, desks);
		return Stream.of(values()).filter((place) -> place.isOpenTo(groups, verifies)).toList();
	}

	private boolean isOpenTo(Set<String> members, boolean verifies) {
		return this.groups.isEmpty() || (this == TASKLIST && verifies)
				|| this.groups.stream().anyMatch((group) -> members.contains(group.id()));
	}

	public String getTitle() {
		return this.title;
	}

	public String getPath() {
		return this.path;
	}

	public String getPurpose() {
		return this.purpose;
	}

}
