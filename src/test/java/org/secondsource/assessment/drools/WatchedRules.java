package org.secondsource.assessment.drools;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RuleEntry;

/**
 * Compiled rules with an eye on which of them fire.
 */
public final class WatchedRules implements RuleBase {

	private final DroolsRuleBase rules;

	private final Set<String> silent = new TreeSet<>();

	/**
	 * Watches rules.
	 * @param rules the rules, compiled
	 */
	public WatchedRules(RuleBase rules) {
		this.rules = (DroolsRuleBase) rules;
		this.rules.entries().forEach((rule) -> this.silent.add(rule.name()));
	}

	/**
	 * The rules and rows of tables that never fired.
	 * @return their names
	 */
	public Set<String> silent() {
		return this.silent;
	}

	@Override
	public String hash() {
		return this.rules.hash();
	}

	@Override
	public List<RuleEntry> entries() {
		return this.rules.entries();
	}

	@Override
	public RuleEntry entry(String name) {
		return this.rules.entry(name);
	}

	@Override
	public Session open() {
		KieSession session = this.rules.session();
		session.addEventListener(new DefaultAgendaEventListener() {
			@Override
			public void afterMatchFired(AfterMatchFiredEvent event) {
				WatchedRules.this.silent.remove(event.getMatch().getRule().getName());
			}
		});
		return new DroolsSession(session, Limits.USUAL);
	}

}
