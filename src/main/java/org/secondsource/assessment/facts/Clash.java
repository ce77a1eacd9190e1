package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Two comparable accounts exclude each other (rule 22).
 *
 * @param lower the lower account
 * @param higher the higher account
 * @param lowerWords the lower one as printed, with who says it
 * @param higherWords the higher one as printed, with who says it
 * @param hundredths of the ratio of the higher one’s lower end to the lower one’s upper
 * end
 * @param difference the gap between the two, people
 * @param vague whether a vague word is among them
 * @param zero whether the lower one is that nobody was
 * @param citations where they stand
 */
public record Clash(String lower, String higher, String lowerWords, String higherWords, int hundredths, int difference,
		boolean vague, boolean zero, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.lower + " against " + this.higher;
	}

	@Override
	public String sentence() {
		return "Figures disagree: " + this.lowerWords + " against " + this.higherWords
				+ (this.zero ? "." : ", " + this.hundredths / 100 + "."
						+ String.format(Locale.ROOT, "%02d", this.hundredths % 100) + " times as many.");
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.lower, this.higher);
	}

}
