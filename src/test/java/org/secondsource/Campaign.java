package org.secondsource;

/**
 * How many cases a test tries: a sample in {@code mvn verify}, all of them with
 * {@code -Pcampaign}, and from which seed.
 */
public final class Campaign {

	private static final String RUNNING = "second-source.campaign";

	private static final String SEED = "second-source.seed";

	private Campaign() {
	}

	/**
	 * The size of a test.
	 * @param sample in the test command
	 * @param whole in the campaign
	 * @return the one that applies
	 */
	public static int size(int sample, int whole) {
		return Boolean.getBoolean(RUNNING) ? whole : sample;
	}

	/**
	 * The seed of a random test, printed so that a failure can be run again with
	 * {@code -Dsecond-source.seed=}.
	 * @param usual the seed unless another is asked for
	 * @return the seed
	 */
	public static long seed(long usual) {
		long seed = Long.getLong(SEED, usual);
		System.out.println("seed " + seed);
		return seed;
	}

}
