package org.secondsource.assessment.derivation;

import java.util.List;

import org.secondsource.assessment.facts.Words;
import org.secondsource.source.Source;
import org.secondsource.source.SourceKind;

/**
 * Says who says something, as it may be printed.
 */
final class Saying {

	private final Register register;

	Saying(Register register) {
		this.register = register;
	}

	/** The words of a standing, with who says it in brackets. */
	String words(Standing standing) {
		return standing.wording().words() + " (" + Words.list(names(standing, ", a party")) + ")";
	}

	/** Those credited, as they are in public; parties are marked as such. */
	List<String> names(Standing standing) {
		return names(standing, " (a party)");
	}

	private List<String> names(Standing standing, String mark) {
		if (standing.roots().isEmpty()) {
			return List.of("nobody credited");
		}
		return standing.roots()
			.stream()
			.map(this.register::get)
			.map((source) -> name(source, mark))
			.distinct()
			.toList();
	}

	private String name(Source source, String mark) {
		boolean party = this.register.isParty(source) && source.kind() != SourceKind.UNNAMED;
		return party ? source.credit() + mark : source.credit();
	}

}
