package org.secondsource.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The content security policy of Tasklist, Cockpit and Admin. They keep one nonce for the
 * whole application, which another browser's request replaces while a page is on its way:
 * here each answer has its own, and the page carries a placeholder until it leaves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ApplicationsPolicy extends OncePerRequestFilter {

	private static final String THEIR_NONCE = "org.camunda.bpm.csp.nonce";

	private static final String PLACEHOLDER = "nonce-of-this-answer";

	private static final String POLICY = "default-src 'self'; base-uri 'self'; object-src 'none'; "
			+ "script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; "
			+ "sandbox allow-forms allow-scripts allow-same-origin allow-popups allow-downloads";

	private final SecureRandom random = new SecureRandom();

	@Override
	protected void initFilterBean() {
		getServletContext().setAttribute(THEIR_NONCE, PLACEHOLDER);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/camunda/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String nonce = nonce();
		response.setHeader(SecurityHeaders.POLICY, POLICY.formatted(nonce));
		if (!isPage(request)) {
			chain.doFilter(request, response);
			return;
		}
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		fill(page, nonce);
	}

	private static boolean isPage(HttpServletRequest request) {
		return request.getMethod().equals("GET") && request.getRequestURI().matches("/camunda/app/[^/]+/[^/]+/");
	}

	private static void fill(ContentCachingResponseWrapper page, String nonce) throws IOException {
		String text = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
		page.resetBuffer();
		page.getOutputStream().write(text.replace(PLACEHOLDER, nonce).getBytes(StandardCharsets.UTF_8));
		page.copyBodyToResponse();
	}

	private String nonce() {
		byte[] bytes = new byte[16];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
