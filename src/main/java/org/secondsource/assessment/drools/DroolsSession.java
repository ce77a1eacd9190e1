package org.secondsource.assessment.drools;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RunawayRule;

/**
 * A session of the engine, for one judgement. A rule that would go on and on is stopped,
 * and named.
 */
final class DroolsSession implements RuleBase.Session {

	private final KieSession session;

	private final Limits limits;

	private final Watch watch = new Watch();

	DroolsSession(KieSession session, Limits limits) {
		this.session = session;
		this.limits = limits;
		session.addEventListener(this.watch);
	}

	@Override
	public void tell(Collection<?> facts) {
		facts.forEach(this.session::insert);
		this.watch.begin(this.limits.firings(facts.size()));
		this.session.fireAllRules();
		this.watch.complain();
	}

	@Override
	public <T> List<T> concluded(Class<T> type) {
		return this.session.getObjects(new ClassObjectFilter(type)).stream().<T>map(type::cast).toList();
	}

	@Override
	public void close() {
		this.session.dispose();
	}

	/**
	 * Counts what fires, and looks at the stopwatch each time.
	 */
	private final class Watch extends DefaultAgendaEventListener {

		private int left;

		private long until;

		private @Nullable String runaway;

		void begin(int firings) {
			this.left = firings;
			this.until = DroolsSession.this.limits.nanoTime().getAsLong() + DroolsSession.this.limits.time().toNanos();
		}

		@Override
		public void beforeMatchFired(BeforeMatchFiredEvent event) {
			boolean late = DroolsSession.this.limits.nanoTime().getAsLong() - this.until > 0;
			if (this.runaway == null && (this.left-- <= 0 || late)) {
				this.runaway = RuleText.plain(event.getMatch().getRule().getName());
				DroolsSession.this.session.halt();
			}
		}

		void complain() {
			if (this.runaway != null) {
				throw new RunawayRule(this.runaway);
			}
		}

	}

}
