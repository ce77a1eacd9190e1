package org.secondsource.desk.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondsource.report.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Stops reading a call's body where it grows too large, whatever length it announced.
 */
@Component
class BoundedBodies extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(new ContentCachingRequestWrapper(request, Document.MOST_BYTES) {
			@Override
			protected void handleContentOverflow(int most) {
				throw new TooLarge(most);
			}
		}, response);
	}

}
