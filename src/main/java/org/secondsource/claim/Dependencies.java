package org.secondsource.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;

/**
 * What some facts stand on.
 *
 * @param reports the reports that they name, their own and those on the way
 * @param carriers everybody who carries, passes on or originates an account
 * @param attachments the hashes of what is attached
 */
record Dependencies(Set<ReportId> reports, Set<Carrier> carriers, Set<String> attachments) {

	static Dependencies of(Collection<? extends Fact> facts) {
		Dependencies dependencies = new Dependencies(new LinkedHashSet<>(), new LinkedHashSet<>(),
				new LinkedHashSet<>());
		for (Fact fact : facts) {
			if (fact instanceof Fact.CitationFiled cited) {
				dependencies.add(cited.citation());
			}
			else if (fact instanceof Fact.AttachmentFiled attached) {
				dependencies.attachments.add(attached.hash());
			}
		}
		return dependencies;
	}

	private void add(Citation citation) {
		Stream.concat(Stream.of(citation).map(Citation::report), citation.via().stream().map(Hop::report))
			.filter(Objects::nonNull)
			.forEach(this.reports::add);
		Stream<SourceId> ends = Stream.of(citation).flatMap((end) -> Stream.of(end.carrier(), end.origin()));
		Stream.concat(ends, citation.via().stream().map(Hop::source))
			.filter(Objects::nonNull)
			.forEach((source) -> this.carriers.add(new Carrier(source, citation.account())));
	}

	/**
	 * Somebody an account comes from or through.
	 *
	 * @param source who
	 * @param account the account's key
	 */
	record Carrier(SourceId source, String account) {
	}

}
