package org.secondsource.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers on every answer, errors and refusals included: outside of everything else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

	static final String POLICY = "Content-Security-Policy";

	/** Our own pages: nothing from elsewhere, nothing inline. */
	static final String OURS = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
			+ "frame-ancestors 'self'";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		response.setHeader(POLICY, OURS);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "SAMEORIGIN");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		if (isVersioned(request)) {
			response.setHeader("Cache-Control", "private, max-age=86400");
		}
		chain.doFilter(request, response);
	}

	/**
	 * Tasklist's and Cockpit's own scripts, which change their address with each version.
	 */
	private static boolean isVersioned(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.startsWith("/camunda/lib/") || path.startsWith("/camunda/app/") && path.contains("-bootstrap.");
	}

}
