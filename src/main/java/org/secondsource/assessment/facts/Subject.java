package org.secondsource.assessment.facts;

import java.util.Collection;

/**
 * A derived fact that a rule may raise a finding about.
 */
public interface Subject {

	/**
	 * What it is about: the same in every assessment that derives the same.
	 * @return a key without the rule
	 */
	String key();

	/**
	 * What is the matter, for a person.
	 * @return a sentence
	 */
	String sentence();

	/**
	 * The accounts that it is about.
	 * @return account keys
	 */
	Collection<String> accounts();

	/**
	 * What it rests on.
	 * @return citation ids
	 */
	Collection<String> citations();

}
