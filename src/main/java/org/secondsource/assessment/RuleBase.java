package org.secondsource.assessment;

import java.util.Collection;
import java.util.List;

/**
 * The rules, compiled. What they conclude is a set: their order never matters.
 */
public interface RuleBase {

	/**
	 * What these rules are, to the letter.
	 * @return SHA-256 over their texts, in hexadecimal
	 */
	String hash();

	/**
	 * The rules.
	 * @return by number, then by name
	 */
	List<RuleEntry> entries();

	/**
	 * One rule.
	 * @param name its sentence
	 * @return the rule
	 */
	RuleEntry entry(String name);

	/**
	 * Opens a judgement, for one thread.
	 * @return a session to close
	 */
	Session open();

	/**
	 * One judgement under way.
	 */
	interface Session extends AutoCloseable {

		/**
		 * Tells facts, and lets every rule that now applies conclude.
		 * @param facts facts of the vocabulary
		 */
		void tell(Collection<?> facts);

		/**
		 * What the rules have concluded so far.
		 * @param <T> the type of conclusion
		 * @param type the type of conclusion
		 * @return conclusions of that type, in no order
		 */
		<T> List<T> concluded(Class<T> type);

		@Override
		void close();

	}

}
