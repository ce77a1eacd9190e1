package org.secondsource.desk.page;

import java.security.Principal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.secondsource.door.Installation;
import org.secondsource.door.Roster;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the head of every page shows: the time, who is signed in, and where they can go.
 */
@ControllerAdvice(annotations = Controller.class)
class PageHead {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'",
			Locale.ENGLISH);

	private final Clock clock;

	private final Installation installation;

	private final Roster roster;

	PageHead(Clock clock, Installation installation, Roster roster) {
		this.clock = clock;
		this.installation = installation;
		this.roster = roster;
	}

	@ModelAttribute("demo")
	boolean demo() {
		return this.installation.demo();
	}

	@ModelAttribute("now")
	String now() {
		return TIME.format(this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	@ModelAttribute("person")
	@Nullable String person(@Nullable Principal principal) {
		return (principal != null) ? principal.getName() : null;
	}

	@ModelAttribute("places")
	List<Place> places(@Nullable Principal principal) {
		if (principal == null) {
			return List.of();
		}
		return Place.openTo(this.roster.groupsOf(principal.getName()), this.roster.desks());
	}

}
