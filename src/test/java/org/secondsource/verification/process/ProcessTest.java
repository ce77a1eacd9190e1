package org.secondsource.verification.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the process in a real engine with its REST interface, before a newsroom that
 * does what the test says. All such tests share one engine.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EngineSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=process-slice",
				"spring.datasource.url=jdbc:h2:mem:process;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
				"server.address=127.0.0.1", "camunda.bpm.job-execution.enabled=false",
				"spring.jersey.application-path=/engine-rest" })
@interface ProcessTest {

}
