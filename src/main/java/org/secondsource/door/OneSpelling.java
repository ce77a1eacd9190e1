package org.secondsource.door;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A path has one spelling. Whoever writes it with dot segments, parameters, doubled
 * slashes or encoded letters is refused before anything tries to understand it, and
 * without a line in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class OneSpelling extends OncePerRequestFilter {

	private static final Pattern ENCODED_LETTER = Pattern.compile("%(3[0-9]|[46][1-9a-f]|[57][0-9a])",
			Pattern.CASE_INSENSITIVE);

	private final HttpFirewall firewall = new StrictHttpFirewall();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (hasOneSpelling(request)) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter()
			.println("This is not how the address is written. Write it plainly, as it was given to you.");
	}

	private boolean hasOneSpelling(HttpServletRequest request) {
		if (ENCODED_LETTER.matcher(request.getRequestURI()).find()) {
			return false;
		}
		try {
			this.firewall.getFirewalledRequest(request);
			return true;
		}
		catch (RequestRejectedException rejected) {
			return false;
		}
	}

}
