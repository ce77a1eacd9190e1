package org.secondsource.newsroom;

import java.time.ZoneOffset;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Sets up the desks that the settings name and that are not there yet, round the clock
 * until somebody gives them hours.
 */
@Component
@Order(DesksAtStart.ORDER)
class DesksAtStart implements ApplicationRunner {

	static final int ORDER = -1100;

	private final Desks desks;

	private final List<String> named;

	DesksAtStart(Desks desks, @Value("${second-source.desks}") List<String> named) {
		this.desks = desks;
		this.named = List.copyOf(named);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (String id : this.named) {
			if (this.desks.find(id).isEmpty()) {
				establish(new Desk(id, "Desk " + id, Hours.always(ZoneOffset.UTC)));
			}
		}
	}

	private void establish(Desk desk) {
		try {
			this.desks.arrange(desk, "settings");
		}
		catch (DuplicateKeyException ex) {
			// Another node has just done so too.
		}
	}

}
