package org.secondsource.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.WorkKind;

/**
 * What a rule concluded, in a form that explains itself.
 *
 * @param key the rule and its subjects: the same in every assessment that finds the same
 * @param rule the rule's number in the rulebook
 * @param severity how much it weighs
 * @param barrier what it blocks, for a BLOCK; else null
 * @param sentence what is wrong, for a person
 * @param remedy what would remove it, for a person
 * @param work the kind of work that would remove it; null if it asks for none
 * @param tried whether an enquiry has been filed against it
 * @param mayOverrule who may overrule it: {@code editor}, {@code senior} or
 * {@code nobody}
 * @param overruledBy the person who overruled it, with the right to, or both persons
 * where it takes two; null while it stands
 * @param accounts the accounts that it is about, sorted
 * @param citations the citations that it rests on, sorted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Finding(String key, int rule, Severity severity, @Nullable Barrier barrier, String sentence,
		String remedy, @Nullable WorkKind work, boolean tried, String mayOverrule, @Nullable String overruledBy,
		List<String> accounts, List<String> citations) {

	/** The heaviest first, then by rule and key. */
	public static final Comparator<Finding> BY_WEIGHT = Comparator.comparing(Finding::severity)
		.thenComparingInt(Finding::rule)
		.thenComparing(Finding::key);

	/**
	 * Sorts what it names.
	 */
	public Finding {
		accounts = List.copyOf(new TreeSet<>(accounts));
		citations = List.copyOf(new TreeSet<>(citations));
	}

	/**
	 * Whether to overrule it takes a senior editor and a second person: it stops what is
	 * published, or bars it.
	 * @return true for a hold and a block
	 */
	@JsonIgnore
	public boolean isGrave() {
		return this.severity.compareTo(Severity.BLOCK) <= 0;
	}

	/**
	 * Whether it still has to be reckoned with.
	 * @return false once somebody with the right to has overruled it
	 */
	public boolean isOpen() {
		return this.overruledBy == null;
	}

	/**
	 * Whether its remedy is still to be tried.
	 * @return true if it asks for work that nobody has filed yet
	 */
	public boolean asksForWork() {
		return isOpen() && !this.tried && this.work != null;
	}

	/**
	 * Whether it rests on any of these citations.
	 * @param ids citation ids
	 * @return true if one of them is among its own
	 */
	public boolean restsOnAnyOf(Set<String> ids) {
		return this.citations.stream().anyMatch(ids::contains);
	}

}
