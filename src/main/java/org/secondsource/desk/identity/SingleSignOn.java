package org.secondsource.desk.identity;

import java.util.Map;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who is signed in here is signed in in Tasklist, in Cockpit and at the engine's HTTP
 * interface. Both filters run behind the security filters.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SingleSignOn {

	@Bean
	FilterRegistrationBean<ContainerBasedAuthenticationFilter> signOnToTheApplications() {
		return register(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
	}

	@Bean
	FilterRegistrationBean<ProcessEngineAuthenticationFilter> signOnToTheEngine() {
		return register(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
	}

	private static <F extends Filter> FilterRegistrationBean<F> register(F filter, String... paths) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setInitParameters(Map.of("authentication-provider", SignedInPerson.class.getName()));
		registration.addUrlPatterns(paths);
		registration.setAsyncSupported(true);
		registration.setOrder(0);
		return registration;
	}

}
