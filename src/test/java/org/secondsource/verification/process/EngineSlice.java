package org.secondsource.verification.process;

import javax.sql.DataSource;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jersey.JerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

import org.secondsource.Statements;
import org.secondsource.verification.ClaimProcess;

/**
 * The engine, the process side of the desk, and nothing else. It carries no stereotype,
 * so that no scan finds it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class, CamundaBpmAutoConfiguration.class, JerseyAutoConfiguration.class,
		ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		CamundaBpmRestJerseyAutoConfiguration.class })
@ComponentScan
class EngineSlice {

	@Bean
	ScriptedDesk desk(ClaimProcess process) {
		return new ScriptedDesk(process);
	}

	@Bean
	static Trail trail() {
		return new Trail();
	}

	@Bean
	static BeanPostProcessor statementCounter() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? Statements.counting(source) : bean;
			}
		};
	}

	@Bean
	FilterRegistrationBean<ProcessEngineAuthenticationFilter> basicAuthentication() {
		FilterRegistrationBean<ProcessEngineAuthenticationFilter> filter = new FilterRegistrationBean<>(
				new ProcessEngineAuthenticationFilter());
		filter.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
		filter.addUrlPatterns("/engine-rest/task/*");
		return filter;
	}

}
