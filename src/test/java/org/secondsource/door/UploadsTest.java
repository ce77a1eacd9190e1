package org.secondsource.door;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No form with a file is read before it is known whose it is, where it goes and how long
 * it is.
 */
class UploadsTest {

	private static final Authentication VERIFIER = new TestingAuthenticationToken("verifier", "", "people");

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/claims/dmeir/attachments");

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@ParameterizedTest
	@CsvSource({ "/claims/dmeir/attachments, 100, true, 200", "/claims/dmeir/attachments, 101, true, 413",
			"/claims/dmeir/attachments, -1, true, 411", "/claims/dmeir/attachments, 100, false, 403",
			"/claims/dmeir/comments, 100, true, 415", "/claims/dmeir/attachments/x, 100, true, 415",
			"/login, 100, false, 403" })
	void letsAFileThroughToItsPlaceAlone(String path, int length, boolean signedIn, int status)
			throws ServletException, IOException {
		SecurityContextHolder.getContext()
			.setAuthentication(signedIn ? VERIFIER
					: new AnonymousAuthenticationToken("x", "nobody", AuthorityUtils.createAuthorityList("none")));
		MockHttpServletResponse response = sent(path, " Multipart/Form-Data; boundary=x", length);
		assertThat(response.getStatus()).isEqualTo(status);
		if (status != 200) {
			assertThat(response.getContentAsString()).contains(". ");
		}
	}

	@Test
	void refusesAFileOfSomebodyWhoHasNoSession() throws ServletException, IOException {
		assertThat(sent("/claims/dmeir/attachments", "multipart/form-data", 1).getStatus()).isEqualTo(403);
	}

	@Test
	void leavesFormsWithoutFilesAlone() throws ServletException, IOException {
		assertThat(sent("/login", "application/x-www-form-urlencoded", 1_000).getStatus()).isEqualTo(200);
		assertThat(sent("/login", null, 0).getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse sent(String path, @Nullable String type, int length)
			throws ServletException, IOException {
		this.request.setRequestURI(path);
		this.request.setServletPath(path);
		this.request.setContentType(type);
		if (length >= 0) {
			this.request.setContent(new byte[length]);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		new Uploads(100, "100 bytes").doFilter(this.request, response, chain);
		assertThat(chain.getRequest() != null).as("read on").isEqualTo(response.getStatus() == 200);
		return response;
	}

}
