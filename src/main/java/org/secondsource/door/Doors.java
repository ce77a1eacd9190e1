package org.secondsource.door;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * Puts the path table in front of everything, and asks people for their name on a page
 * and programs at each call.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class Doors {

	private static final String LARGEST = "${second-source.attachments.largest}";

	/** What a form holds besides its file: its other fields, names and boundaries. */
	private static final int FORM = 64 * 1024;

	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

	@Bean
	@Order(1)
	SecurityFilterChain doorForPrograms(HttpSecurity http, Doorkeeper doorkeeper) throws Exception {
		RequestMatcher programs = new OrRequestMatcher(
				PathTable.FOR_PROGRAMS.stream().map((path) -> (RequestMatcher) PATHS.matcher(path)).toList());
		closeUnlessListed(http.securityMatcher(programs), doorkeeper);
		return http.httpBasic((basic) -> basic.realmName("Second Source"))
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain doorForPeople(HttpSecurity http, Doorkeeper doorkeeper, @Value(LARGEST) DataSize largest)
			throws Exception {
		closeUnlessListed(http, doorkeeper);
		Uploads uploads = new Uploads(largest.toBytes() + FORM, largest.toMegabytes() + " MiB");
		return http.formLogin((login) -> login.loginPage("/login").failureUrl("/login?refused").defaultSuccessUrl("/"))
			.logout((logout) -> logout.logoutSuccessUrl("/login?goodbye"))
			.addFilterBefore(uploads, CsrfFilter.class)
			.addFilterBefore(logoutOfTheApplications(), LogoutFilter.class)
			// Tasklist and Cockpit bring their own token.
			.csrf((csrf) -> csrf.ignoringRequestMatchers(PATHS.matcher("/camunda/**")))
			.exceptionHandling((refusal) -> refusal.authenticationEntryPoint(askForTheName()))
			.build();
	}

	/**
	 * What is read of a form with a file; the file itself is measured where it is taken.
	 */
	@Bean
	MultipartConfigElement uploads(@Value(LARGEST) DataSize largest) {
		return new MultipartConfigElement("", -1, largest.toBytes() + FORM, FORM);
	}

	private static void closeUnlessListed(HttpSecurity http, Doorkeeper doorkeeper) throws Exception {
		http.headers((headers) -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
			.anonymous(Customizer.withDefaults())
			.authorizeHttpRequests((requests) -> {
				requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
				PathTable.ROWS.forEach((row) -> requests.requestMatchers(PATHS.matcher(row.method(), row.path()))
					.access(doorkeeper.lets(row.passage())));
				requests.anyRequest().denyAll();
			});
	}

	/** A page leads to the login; a call that a page's script makes is told. */
	private static AuthenticationEntryPoint askForTheName() {
		DelegatingAuthenticationEntryPoint entry = new DelegatingAuthenticationEntryPoint(new LinkedHashMap<>(
				Map.of(PATHS.matcher("/camunda/api/**"), new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))));
		entry.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
		return entry;
	}

	/**
	 * Signing out in Tasklist or Cockpit signs out everywhere. A page of another origin
	 * cannot send their header.
	 */
	private static LogoutFilter logoutOfTheApplications() {
		LogoutFilter filter = new LogoutFilter(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
				new SecurityContextLogoutHandler());
		filter.setLogoutRequestMatcher(new AndRequestMatcher(new RequestHeaderRequestMatcher("X-XSRF-TOKEN"),
				PATHS.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout")));
		return filter;
	}

}
