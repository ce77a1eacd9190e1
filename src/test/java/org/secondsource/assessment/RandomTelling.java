package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.secondsource.claim.Effect;
import org.secondsource.claim.Hedge;

/**
 * What might be told about one claim, at random: a few numbers that agree, differ or are
 * vague, by a few voices, heard and relayed, denied, withdrawn and killed.
 */
final class RandomTelling {

	private static final List<String> WORDS = List.of("10", "11", "about 10", "at least 10", "13", "30", "100",
			"dozens", "0", "10 to 15");

	private static final List<String> VOICES = List.of("sohr", "airwars", "hospital", "police", "residents", "insiders",
			"aide", "officer", "is", "army", "doubtful", "union");

	private static final List<String> CARRIERS = List.of("herald", "courier", "sentinel", "reuters", "sana", "amaq",
			"sohr", "airwars");

	private static final List<String> OUTLETS = List.of("herald", "courier", "sentinel", "reuters");

	private final Random random;

	private final long seed;

	RandomTelling(long seed) {
		this.seed = seed;
		this.random = new Random(seed);
	}

	Effect effect() {
		return one(List.of(Effect.KILLED, Effect.KILLED, Effect.HELD, Effect.RELEASED));
	}

	List<Told> some() {
		List<Told> all = new ArrayList<>();
		int count = 2 + this.random.nextInt(7);
		for (int i = 0; i < count; i++) {
			all.add(told(i));
		}
		return all;
	}

	Random random() {
		return this.random;
	}

	private Told told(int number) {
		Told told = Told.by(one(CARRIERS));
		String words = one(WORDS);
		switch (this.random.nextInt(20)) {
			case 0 -> told.denies(words).from(one(VOICES));
			case 1 -> told.disowns(words).from(one(VOICES));
			case 2 -> told.withdraws(words).from(one(OUTLETS));
			case 3 -> told.mentions(words).from(one(VOICES));
			default -> asserted(told.says(words));
		}
		double hour = this.random.nextInt(60) + number / 100.0;
		return chance(5) ? told.between(hour, hour + 24) : told.at(hour);
	}

	private void asserted(Told told) {
		if (!chance(6)) {
			told.from(chance(5) ? one(OUTLETS) : one(VOICES));
		}
		if (chance(2)) {
			told.heard();
		}
		else if (chance(2)) {
			told.via(one(OUTLETS));
		}
		if (chance(10)) {
			told.hedged(Hedge.ALLEGED);
		}
		if (chance(12)) {
			told.admitting();
		}
		if (chance(12)) {
			told.partly("Druze");
		}
		switch (this.random.nextInt(12)) {
			case 0 -> told.killed(70);
			case 1 -> told.killedAsWrong(70);
			case 2 -> told.replaced(70);
			case 3 -> told.withheld(70);
			default -> {
			}
		}
	}

	<T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private boolean chance(int in) {
		return this.random.nextInt(in) == 0;
	}

	@Override
	public String toString() {
		return "seed " + this.seed;
	}

}
