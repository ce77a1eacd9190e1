package org.secondsource.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The verifications of the journal that people ask for: one at a time on this node, in
 * the background. Who asks while one is running joins it.
 */
@Component
public class Verifications implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Verifications.class);

	private final Verifier verifier;

	private final Journal journal;

	private final Clock clock;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor((work) -> new Thread(work, "journal-verification"));

	private @Nullable Run latest;

	Verifications(Verifier verifier, Journal journal, Clock clock) {
		this.verifier = verifier;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Starts a verification, unless one is running.
	 * @param by the person's user id
	 * @return the one that is running now
	 */
	public synchronized Run start(String by) {
		Run running = this.latest;
		if (running == null || running.isOver()) {
			running = new Run(by, this.clock.instant(), this.journal.size());
			this.background.execute(running.in(this.verifier));
			this.latest = running;
		}
		return running;
	}

	/**
	 * The verification that was started last, since this node started.
	 * @return nothing if there was none
	 */
	public synchronized Optional<Run> latest() {
		return Optional.ofNullable(this.latest);
	}

	@Override
	public void destroy() {
		this.background.shutdownNow();
	}

	/**
	 * A verification, running or over.
	 */
	public static final class Run {

		private final String by;

		private final Instant started;

		private final long entries;

		private final CompletableFuture<Verification> result = new CompletableFuture<>();

		private volatile long read;

		private Run(String by, Instant started, long entries) {
			this.by = by;
			this.started = started;
			this.entries = entries;
		}

		/**
		 * Who asked for it.
		 * @return the user id
		 */
		public String by() {
			return this.by;
		}

		/**
		 * When it was asked for.
		 * @return the time
		 */
		public Instant started() {
			return this.started;
		}

		/**
		 * How far it is.
		 * @return from 0 to 100
		 */
		public int percent() {
			return isOver() ? 100 : (int) Math.min(99, this.read * 100 / Math.max(1, this.entries));
		}

		/**
		 * Whether it has ended, or failed.
		 * @return false while it is running
		 */
		public boolean isOver() {
			return this.result.isDone();
		}

		/**
		 * What came of it, once it has ended.
		 * @return the result
		 * @throws java.util.concurrent.CompletionException if it failed
		 */
		public Verification await() {
			return this.result.join();
		}

		/**
		 * What came of it.
		 * @return nothing while it is running, or if it failed
		 */
		public Optional<Verification> result() {
			return this.result.isCompletedExceptionally() ? Optional.empty()
					: Optional.ofNullable(this.result.getNow(null));
		}

		private Runnable in(Verifier verifier) {
			return () -> {
				try {
					Verification verification = verifier.verify((entries) -> this.read = entries);
					log.info("The journal was verified for {}: {} chains, {} entries, {} anchors, {} flaws.", this.by,
							verification.chains(), verification.entries(), verification.anchors(),
							verification.found());
					verification.flaws().forEach((flaw) -> log.error("{}", flaw.sentence()));
					this.result.complete(verification);
				}
				catch (RuntimeException ex) {
					log.error("The verification of the journal failed. Start it again.", ex);
					this.result.completeExceptionally(ex);
				}
			};
		}

	}

}
