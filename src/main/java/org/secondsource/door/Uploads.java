package org.secondsource.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a form with a file before anything reads it, as the search for its token does:
 * files go to one place, from people who are signed in, and no larger than they say.
 */
class Uploads extends OncePerRequestFilter {

	private static final RequestMatcher PLACE = PathPatternRequestMatcher.withDefaults()
		.matcher("/claims/{id}/attachments");

	private final long most;

	private final String words;

	Uploads(long most, String words) {
		this.most = most;
		this.words = words;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null || !type.strip().regionMatches(true, 0, "multipart/", 0, "multipart/".length());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!isSignedIn(SecurityContextHolder.getContext().getAuthentication())) {
			refuse(response, HttpStatus.FORBIDDEN, "Files are taken from people who are signed in. Sign in first.");
		}
		else if (!PLACE.matches(request)) {
			refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"No file is taken here. Attach it to a claim, on the claim's page.");
		}
		else if (request.getContentLengthLong() < 0) {
			refuse(response, HttpStatus.LENGTH_REQUIRED,
					"The form does not say how long it is. Send it with its length.");
		}
		else if (request.getContentLengthLong() > this.most) {
			refuse(response, HttpStatus.PAYLOAD_TOO_LARGE, "The file is larger than " + this.words
					+ ". Go back, and send a smaller copy or only the part that matters.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isSignedIn(Authentication person) {
		return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
	}

	private static void refuse(HttpServletResponse response, HttpStatus status, String why) throws IOException {
		response.setStatus(status.value());
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter().println(why);
	}

}
