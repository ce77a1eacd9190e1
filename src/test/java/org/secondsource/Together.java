package org.secondsource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Does the same thing in several threads that start as one.
 */
public final class Together {

	private static final int THREADS = 8;

	/** After so long they are thought to wait for each other for ever. */
	private static final int MINUTES = Campaign.size(1, 20);

	private Together() {
	}

	/**
	 * Does it in eight threads.
	 * @param <T> what each results in
	 * @param work what to do in the thread of a number, from 0
	 * @return the results by thread
	 * @throws Exception if one of them fails, or does not end: within a minute, or twenty
	 * at full size
	 */
	public static <T> List<T> eight(IntFunction<T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			CyclicBarrier start = new CyclicBarrier(THREADS);
			List<Future<T>> running = new ArrayList<>();
			for (int i = 0; i < THREADS; i++) {
				int thread = i;
				running.add(threads.submit(() -> {
					start.await();
					return work.apply(thread);
				}));
			}
			List<T> results = new ArrayList<>();
			for (Future<T> result : running) {
				results.add(result.get(MINUTES, TimeUnit.MINUTES));
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	/**
	 * Does what may fail with a checked exception.
	 * @param work what to do
	 */
	public static void quietly(Callable<?> work) {
		try {
			work.call();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
