package org.secondsource.desk.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The way home, and the way in.
 */
@Controller
class HomePage {

	@GetMapping("/")
	String home() {
		return "index";
	}

	@GetMapping("/login")
	String login() {
		return "login";
	}

}
