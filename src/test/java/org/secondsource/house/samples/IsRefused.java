package org.secondsource.house.samples;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

public class IsRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IsRefused(String sentence) {
		super(sentence);
	}

	static SecurityFilterChain chain(HttpSecurity http) throws Exception {
		return http.build();
	}

}
