package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

import org.secondsource.assessment.Finding;

/**
 * An open finding that may stand in the way of a proposal.
 *
 * @param finding the finding
 * @param severity its severity by name
 * @param barrier what it blocks, by name; empty if it is no BLOCK
 * @param ageing whether it says that nobody has said so lately
 * @param touches whether the wording states an account that it is about
 * @param asFact whether the wording states it as fact
 * @param wholeRange whether the wording states everything in range
 * @param publishing whether the proposal puts a wording before the public
 * @param senior whether a senior editor proposes it
 */
public record Obstacle(Finding finding, String severity, String barrier, boolean ageing, boolean touches,
		boolean asFact, boolean wholeRange, boolean publishing, boolean senior) implements Subject {

	@Override
	public String key() {
		return this.finding.key();
	}

	@Override
	public String sentence() {
		return this.finding.sentence();
	}

	@Override
	public Collection<String> accounts() {
		return this.finding.accounts();
	}

	@Override
	public Collection<String> citations() {
		return List.copyOf(this.finding.citations());
	}

}
