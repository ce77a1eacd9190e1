package org.secondsource.claim;

/**
 * What happened to the people who are counted. Kinds never convert into each other (rule
 * 25).
 */
public enum Effect {

	/** Dead. */
	KILLED("killed", false),
	/** Hurt. */
	INJURED("injured", false),
	/** Not found, fate unknown. */
	MISSING("missing", true),
	/** Taken by force. */
	ABDUCTED("abducted", false),
	/** Let go by the captor. */
	RELEASED("released", false),
	/** Got away from captivity. */
	ESCAPED("escaped", false),
	/** In captivity still. */
	HELD("held", true),
	/** Brought out alive. */
	RESCUED("rescued", false),
	/** Shut in, alive or dead. */
	TRAPPED("trapped", true),
	/** Driven from home. */
	DISPLACED("displaced", false),
	/** Taken by police or another authority. */
	ARRESTED("arrested", false),
	/** Aboard, inside or employed. */
	POPULATION("population", true),
	/** Who did it: no count, but one answer a side that is said to have done it. */
	RESPONSIBLE("responsible", false);

	private final String word;

	private final boolean state;

	Effect(String word, boolean state) {
		this.word = word;
		this.state = state;
	}

	/**
	 * The newsroom's word for it.
	 * @return one lower-case word
	 */
	public String word() {
		return this.word;
	}

	/**
	 * Whether its accounts are answers in words, not figures.
	 * @return true for responsibility
	 */
	public boolean isProposition() {
		return this == RESPONSIBLE;
	}

	/**
	 * Whether the count may fall as well as rise; a count that is no state is cumulative.
	 * @return true for held, missing, trapped and population
	 */
	public boolean isState() {
		return this.state;
	}

}
