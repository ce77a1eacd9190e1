package org.secondsource.desk.filing;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;

/**
 * A claim that is split off another, as somebody writes it.
 *
 * @param id its id; the other's and a 2 if left out
 * @param sentence the claim in a sentence
 * @param population who is counted; as in the other if left out
 * @param scope where and when; as in the other if left out
 * @param citations the ids of the citations that are about it
 * @param reason why it is another claim
 */
public record SplitForm(@Nullable String id, @Nullable String sentence, @Nullable String population,
		@Nullable String scope, @Nullable List<String> citations, @Nullable String reason) {

	/**
	 * The new claim.
	 * @param from the claim that it is split off
	 * @return a claim of the same incident and effect
	 * @throws IllegalArgumentException if it has no sentence of its own, or no id can be
	 * made of what was written
	 */
	public Claim claim(Claim from) {
		String words = Text.given(this.sentence)
			.orElseThrow(() -> new IllegalArgumentException(
					"A claim that is split off needs a sentence of its own. Write it in “sentence”."));
		return new Claim(new ClaimId(Text.given(this.id).orElse(from.id() + "-2")), from.incident(), from.effect(),
				Text.given(this.population).orElse(from.population()), Text.given(this.scope).orElse(from.scope()),
				from.gravity(), words);
	}

	/**
	 * What moves with it.
	 * @return the ids that were chosen
	 */
	public List<String> chosen() {
		return Objects.requireNonNullElse(this.citations, List.<String>of());
	}

	/**
	 * Why.
	 * @return empty if nothing was written
	 */
	public String why() {
		return Objects.requireNonNullElse(this.reason, "");
	}

}
