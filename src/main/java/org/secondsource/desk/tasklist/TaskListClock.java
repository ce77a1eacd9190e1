package org.secondsource.desk.tasklist;

import java.time.Clock;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells Tasklist the desk's time, as the script that its configuration imports.
 */
@RestController
class TaskListClock {

	private final Clock clock;

	TaskListClock(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/camunda/app/tasklist/scripts/clock.js")
	ResponseEntity<String> clock() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
			.body("export const now = " + this.clock.millis() + ";\n");
	}

}
