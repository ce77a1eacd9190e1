package org.secondsource.verification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;

/**
 * People talk about a claim where it is kept. A comment is no evidence: it changes no
 * judgement, makes nobody a verifier, and may be said of a claim that has ended.
 */
@Component
@Transactional
public class Commenting {

	/** The most characters that a comment may have. */
	public static final int LONGEST = 4_000;

	private final Assessing assessing;

	Commenting(Assessing assessing) {
		this.assessing = assessing;
	}

	/**
	 * Files a comment.
	 * @param claim the claim
	 * @param text the words, as plain text
	 * @param by who says so
	 * @return the comment in its place
	 * @throws IllegalArgumentException if nothing is said, or too much
	 */
	public FiledFact comment(ClaimId claim, String text, String by) {
		String said = text.replace("\r\n", "\n").replace('\r', '\n').strip();
		if (said.isEmpty()) {
			throw new IllegalArgumentException("The comment is empty. Write what the others should know.");
		}
		if (said.length() > LONGEST) {
			throw new IllegalArgumentException("The comment has " + said.length() + " characters, more than " + LONGEST
					+ ". Shorten it, or attach the long text as a PDF.");
		}
		return this.assessing.note(claim, new Fact.Commented(said), by);
	}

}
