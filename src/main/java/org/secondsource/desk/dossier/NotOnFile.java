package org.secondsource.desk.dossier;

import java.util.NoSuchElementException;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Shows the error page where an address leads to nothing on file.
 */
@ControllerAdvice(basePackages = { "org.secondsource.desk.dossier", "org.secondsource.desk.attachment",
		"org.secondsource.desk.recipient" })
class NotOnFile {

	@ExceptionHandler({ NoSuchElementException.class, IllegalArgumentException.class })
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String nothing(Model model) {
		model.addAttribute("status", HttpStatus.NOT_FOUND.value());
		return "error";
	}

}
