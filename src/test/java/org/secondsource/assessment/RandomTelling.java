package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondsource.claim.Act;
import org.secondsource.claim.Answer;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;

/**
 * What might be told about one claim, at random: numbers that agree, differ or are vague,
 * by voices of every kind, heard and relayed through chains, in reports of several
 * versions; denied, disowned, withdrawn; published, tried and overruled.
 */
final class RandomTelling {

	private static final List<String> WORDS = List.of("10", "10", "10", "10", "11", "about 10", "around 10",
			"at least 10", "13", "13", "20", "21", "30", "60", "100", "0", "nobody", "10 to 15", "12 to 30",
			"nearly 10", "more than 10", "up to 10", "fewer than 13", "most of the 20", "half of the 20",
			"all but 10 of 20", "dozens", "dozens");

	private static final List<String> VAGUE = List.of("a few", "several", "tens", "scores", "hundreds", "thousands",
			"millions", "many");

	private static final List<String> ANSWERS = List.of("Army", "Islamic State", "a drone that nobody owns");

	private static final List<String> VOICES = List.of("sohr", "sohr", "airwars", "airwars", "hospital", "police",
			"residents", "insiders", "aide", "officer", "is", "army", "doubtful", "liar", "union", "driver", "plant",
			"amaq", "a-stranger");

	private static final List<String> OUTLETS = List.of("herald", "courier", "sentinel", "reuters", "a-blog");

	private static final List<String> CARRIERS = List.of("herald", "courier", "sentinel", "reuters", "sana", "amaq",
			"sohr", "airwars", "union", "a-blog", "doubtful");

	private static final int LONGEST = 60;

	/** Seeds that follow each other begin alike in {@link Random}. */
	private static final long SCATTER = 0x9E3779B97F4A7C15L;

	private final long seed;

	private final DossierBuilder claim;

	private Random random;

	private final int asked;

	private final Effect effect;

	RandomTelling(long seed) {
		this.seed = seed;
		this.random = new Random(seed * SCATTER);
		this.asked = 12 + this.random.nextInt(chance(4) ? 240 : 84);
		this.effect = chance(3) ? one(Effect.values())
				: one(Effect.KILLED, Effect.KILLED, Effect.KILLED, Effect.HELD, Effect.RESPONSIBLE);
		this.claim = made();
	}

	/** The claim, told anew: whatever is drawn from now on is drawn alike. */
	DossierBuilder claim() {
		this.random = new Random((this.seed + 1) * SCATTER);
		return this.claim.copy();
	}

	/** The claim with all that was told, tried, answered and published. */
	private DossierBuilder made() {
		DossierBuilder made = DossierBuilder.of(this.effect).weighing(one(Gravity.values())).closedAt(this.asked);
		if (chance(3)) {
			made.liveAt(this.asked);
		}
		for (int i = this.random.nextInt(4); i == 0 || i == 1; i++) {
			made.authority(one("hospital", "police", "army", "sohr"));
		}
		tell(made, chance(20) ? 0 : 1 + this.random.nextInt(9));
		if (chance(12)) {
			made.told(pair());
		}
		if (chance(3)) {
			publish(made);
		}
		if (chance(2)) {
			made.tried();
		}
		if (chance(3)) {
			answer(made);
		}
		if (chance(3)) {
			tell(made, 1 + this.random.nextInt(2));
		}
		return made;
	}

	Random random() {
		return this.random;
	}

	/** What somebody might be about to do with it. */
	Intent intent(Assessment assessment) {
		Set<String> standsOn = new HashSet<>();
		assessment.accounts().forEach((account) -> {
			if (chance(account.inRange() ? 2 : 6)) {
				standsOn.add(account.account());
			}
		});
		Set<String> roles = one(Set.of("editors"), Set.of("editors"), Set.of("seniors"), Set.of("reporters"));
		Set<String> before = chance(3)
				? assessment.accounts().stream().map(AccountAssessed::account).collect(Collectors.toSet()) : standsOn;
		return new Intent(one(Act.APPROVE, Act.APPROVE, Act.UPDATE, Act.CORRECT, Act.RETRACT, Act.KEEP, Act.RETURN),
				"pat", roles, chance(4) ? Set.of(Intent.Involvement.VERIFIED) : Set.of(),
				one("", "It holds.", "It holds.", "It fixes that.", "It recasts that.", "It clarifies that."),
				chance(2) ? assessment.wording() : "They died.", standsOn, chance(2), !chance(6),
				chance(3) ? "10 died" : "", chance(2) ? new Intent.Before(before, this.random.nextInt(48)) : null);
	}

	/** An hour between the last that was told and the asking. */
	double late() {
		return Math.max(LONGEST + 1, this.asked) + this.random.nextInt(24);
	}

	/** One more thing, by a carrier of whom nothing was heard yet. */
	Told another(String carrier) {
		Told told = told(Told.by(carrier), List.of());
		return told.at(this.random.nextInt(LONGEST) + 0.99);
	}

	<T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	boolean chance(int in) {
		return this.random.nextInt(in) == 0;
	}

	@SafeVarargs
	private <T> T one(T... all) {
		return one(Arrays.asList(all));
	}

	private void tell(DossierBuilder claim, int count) {
		for (int i = 0; i < count; i++) {
			List<Told> before = claim.all();
			Told told = chance(9) ? enquiry() : chance(9) ? again(before) : told(begun(before), before);
			Set<String> known = new HashSet<>(before.stream().map(Told::id).toList());
			if (known.add(told.id())) {
				claim.told(told);
			}
			if (told.citation().mode() == Mode.WITHDRAWS && chance(2)) {
				if (chance(3)) {
					claim.refused(told);
				}
				else {
					claim.confirmed(told);
				}
			}
		}
	}

	/** The next version of a report, which says the same, where there is one. */
	private Told again(List<Told> before) {
		List<Told> replaced = before.stream()
			.filter((one) -> !one.citation().isEnquiry() && one.versions().size() > 1)
			.toList();
		return replaced.isEmpty() ? told(begun(before), before) : Told.unchanged(one(replaced));
	}

	/** A report of its own, another figure of one, or its next version. */
	private Told begun(List<Told> before) {
		List<Told> reports = before.stream().filter((one) -> !one.citation().isEnquiry()).toList();
		if (!reports.isEmpty() && chance(6)) {
			return Told.beside(one(reports));
		}
		List<Told> replaced = reports.stream().filter((one) -> one.versions().size() > 1).toList();
		if (!replaced.isEmpty() && chance(3)) {
			return Told.instead(one(replaced));
		}
		Told told = Told.by(one(CARRIERS));
		double hour = hour();
		return chance(5) ? told.between(hour, hour + one(1, 3, 24)) : told.at(hour);
	}

	/**
	 * Two that belong together: a circle, a recording, or an admission and its denial.
	 */
	private Told[] pair() {
		String words = this.effect.isProposition() ? one(ANSWERS) : one(WORDS);
		double hour = hour() + 0.001;
		return switch (this.random.nextInt(3)) {
			case 0 -> new Told[] { said(Told.by("times"), Mode.ASSERTS, words).from("globe").between(hour, hour + 24),
					said(Told.by("globe"), Mode.ASSERTS, words).from("times").between(hour, hour + 24) };
			case 1 ->
				new Told[] { said(Told.by("times"), Mode.ASSERTS, words).from("airwars").heard().recorded().at(hour),
						said(Told.by("globe"), Mode.DISOWNS, words).from("airwars").at(hour + 1) };
			default -> new Told[] { said(Told.by("army"), Mode.ASSERTS, words).admitting().at(hour),
					said(Told.by("globe"), Mode.DENIES, words).from("is").heard().at(hour + 1) };
		};
	}

	private Told said(Told told, Mode mode, String words) {
		return this.effect.isProposition() ? told.answers(mode, words) : told.carries(mode, words);
	}

	private double hour() {
		return this.random.nextInt(Math.min(LONGEST, this.asked)) + this.random.nextInt(60) / 60.0;
	}

	private Told told(Told told, List<Told> before) {
		switch (this.random.nextInt(18)) {
			case 0 -> carry(told, Mode.DENIES).from(one(VOICES));
			case 1 -> carry(told, Mode.DISOWNS).from(one(VOICES));
			case 2, 3 -> withdrawn(told);
			case 4 -> carry(told, Mode.MENTIONS).from(one(VOICES));
			default -> asserted(carry(told, Mode.ASSERTS), before);
		}
		return outlived(told);
	}

	private Told enquiry() {
		Told told = switch (this.random.nextInt(5)) {
			case 0 -> Told.searchedInVain(one(WORDS), one(VOICES));
			case 1 -> carry(Told.desk(), Mode.DENIES);
			case 2 -> carry(Told.desk(), Mode.ASSERTS).judged(1);
			case 3 -> carry(Told.desk(), Mode.DISOWNS).from(one(VOICES)).heard();
			default -> carry(Told.desk(), Mode.ASSERTS).from(one(VOICES)).heard();
		};
		return told.at(hour());
	}

	private Told carry(Told told, Mode mode) {
		if (this.effect.isProposition()) {
			return told.answers(mode, one(ANSWERS));
		}
		return told.carries(mode, chance(9) ? one(VAGUE) : one(WORDS));
	}

	private void withdrawn(Told told) {
		carry(told, Mode.WITHDRAWS);
		if (!chance(3)) {
			told.from(chance(4) ? one(VOICES) : one(OUTLETS));
		}
		if (chance(4)) {
			told.via(one(OUTLETS));
		}
		if (chance(3)) {
			told.repudiating();
		}
	}

	private void asserted(Told told, List<Told> before) {
		if (!chance(6)) {
			told.from(chance(4) ? one(OUTLETS) : one(VOICES));
		}
		switch (this.random.nextInt(6)) {
			case 0, 1 -> told.heard();
			case 2 -> told.own();
			case 3 -> told.via(one(OUTLETS));
			case 4 -> told.through(one(Hop.Kind.values()), one(OUTLETS)).through(one(Hop.Kind.values()), one(OUTLETS));
			default -> cite(told, before);
		}
		if (chance(8)) {
			told.hedged(one(Hedge.values()));
		}
		if (chance(10)) {
			told.partly(one("Druze", "drivers"));
		}
		if (chance(10)) {
			told.judged(1 + this.random.nextInt(6));
		}
		if (chance(8)) {
			double from = hour();
			told.asOf(from, from + one(0, 0, 12));
		}
		mark(told);
	}

	private void mark(Told told) {
		if (chance(10)) {
			told.admitting();
		}
		if (chance(12)) {
			told.eyewitness();
		}
		if (chance(8)) {
			told.recorded();
		}
	}

	/** Cites a report that is on file, now and then one that was not out yet. */
	private void cite(Told told, List<Told> before) {
		List<Told> reports = before.stream().filter((one) -> !one.citation().isEnquiry()).toList();
		if (!reports.isEmpty()) {
			told.citing(one(reports));
		}
	}

	private Told outlived(Told told) {
		double hour = chance(2) ? this.asked : hour();
		return switch (this.random.nextInt(15)) {
			case 0 -> told.killed(hour);
			case 1 -> told.killedAsWrong(hour);
			case 2 -> told.replaced(hour);
			case 3 -> told.withheld(hour);
			case 4 -> told.withheld(hour).killed(hour());
			case 5 -> told.replaced(hour).killed(hour());
			case 6 -> told.withheld(hour()).replaced(hour);
			case 7 -> told.corrected(hour);
			default -> told;
		};
	}

	private void publish(DossierBuilder claim) {
		List<String> accounts = new ArrayList<>();
		claim.judged().assessment().accounts().forEach((account) -> {
			if (account.inRange() || chance(4)) {
				accounts.add(account.account());
			}
		});
		claim.published(accounts.toArray(String[]::new));
		if (chance(8)) {
			claim.unfounded("voided");
		}
	}

	/** People answer, and some of them twice. */
	private void answer(DossierBuilder claim) {
		for (Finding finding : claim.judged().assessment().findings()) {
			for (int i = this.random.nextInt(3); i > 0; i--) {
				claim.answered(finding, one(Answer.values()), one("ann", "bob"));
			}
		}
	}

	@Override
	public String toString() {
		return "seed " + this.seed;
	}

}
