package org.secondsource.assessment.derivation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.facts.Clash;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Remark;

/**
 * Accounts that exclude each other: stratum 7. They are comparable, their intervals are
 * disjoint, and they may hold for the same time, or a toll that can only grow fell.
 */
final class Clashes {

	private final Map<String, Clash> worst = new TreeMap<>();

	private final Counting counting;

	private final Effect effect;

	private final Duration window;

	private final Function<Standing, String> words;

	Clashes(List<Standing> standings, Counting counting, Effect effect, Duration window,
			Function<Standing, String> words, Remarks remarks) {
		this.counting = counting;
		this.effect = effect;
		this.window = window;
		this.words = words;
		List<Standing> heard = effect.isProposition() ? List.of()
				: standings.stream()
					.filter(Standing::isHeard)
					.filter((standing) -> standing.credits()
						.stream()
						.noneMatch((credit) -> remarks.stands(credit.citation(), Remark.MAY_INCLUDE_ATTACKER)))
					.toList();
		for (int i = 0; i < heard.size(); i++) {
			for (int j = i + 1; j < heard.size(); j++) {
				compare(heard.get(i), heard.get(j));
			}
		}
	}

	List<Clash> all() {
		return List.copyOf(this.worst.values());
	}

	private void compare(Standing one, Standing other) {
		boolean sameVoice = one.voice() != null && Objects.equals(one.voice(), other.voice());
		if (sameVoice || one.account().equals(other.account()) || one.figure().overlaps(other.figure())) {
			return;
		}
		Standing lower = (one.figure().low() < other.figure().low()) ? one : other;
		Standing higher = (lower == one) ? other : one;
		if (mayMeet(lower, higher)) {
			Clash clash = clash(lower, higher);
			if (clash != null) {
				this.worst.merge(clash.key(), clash,
						(known, found) -> (found.hundredths() > known.hundredths()) ? found : known);
			}
		}
	}

	private boolean mayMeet(Standing lower, Standing higher) {
		return lower.asOf().mayLieWithin(higher.asOf(), this.window)
				|| (!this.effect.isState() && higher.asOf().isBefore(lower.asOf()));
	}

	private @Nullable Clash clash(Standing lower, Standing higher) {
		int top = Objects.requireNonNull(lower.figure().high(), "a figure that another lies above is closed");
		int low = higher.figure().low();
		if (this.counting.isClose(low, top)) {
			return null;
		}
		boolean vague = lower.wording().quantifier().isVague() || higher.wording().quantifier().isVague();
		List<Credit> credits = new ArrayList<>(lower.credits());
		credits.addAll(higher.credits());
		int hundredths = (top == 0) ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, low * 100L / top);
		return new Clash(lower.account(), higher.account(), this.words.apply(lower), this.words.apply(higher),
				hundredths, low - top, vague, top == 0, Credit.idsOf(credits));
	}

}
