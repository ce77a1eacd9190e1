package org.secondsource.door;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The demo answers only who asks for this machine itself: no page of another site reaches
 * it by a name that it points here, and nothing is passed on to it.
 */
@Component
@Profile("!" + Installation.PRODUCTION)
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HostGuard extends OncePerRequestFilter {

	private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

	private static final int MISDIRECTED = 421;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String host = request.getHeader("Host");
		if (host == null || !THIS_MACHINE.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
			refuse(response, MISDIRECTED, "The demo answers to localhost alone. Open it by that name.");
		}
		else if (isForwarded(request)) {
			refuse(response, HttpServletResponse.SC_BAD_REQUEST,
					"The demo takes no forwarded requests. Ask it directly, or run the production profile.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isForwarded(HttpServletRequest request) {
		return Collections.list(request.getHeaderNames())
			.stream()
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.anyMatch((name) -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
	}

	private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
		response.setStatus(status);
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter().println(sentence);
	}

}
