package org.secondsource.assessment.drools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Explaining;
import org.secondsource.assessment.Gate;
import org.secondsource.assessment.RuleBase;

/**
 * Compiles the packed rules at the start, and judges by them.
 */
@Configuration(proxyBeanMethods = false)
public class RuleBases {

	/**
	 * The rules that are packed with the program.
	 * @return them, compiled
	 */
	@Bean
	public static RuleBase packed() {
		return DroolsRuleBase.compile(RuleText.packed());
	}

	@Bean
	Assessor assessor(RuleBase rules) {
		return new Assessor(rules);
	}

	@Bean
	Explaining explaining(RuleBase rules) {
		return new Explaining(rules);
	}

	@Bean
	Gate gate(RuleBase rules) {
		return new Gate(rules);
	}

}
