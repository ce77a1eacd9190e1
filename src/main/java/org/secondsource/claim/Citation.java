package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.source.SourceId;

/**
 * A version of a report, or the desk's own enquiry, carrying an account with its chain of
 * attribution.
 *
 * @param id names it within its claim, the same in whatever order citations are filed
 * @param report the report that carries it; null for the desk's own enquiry
 * @param version the report's version that carries it, from 1; 0 for an enquiry
 * @param carrier who published the report, or the desk that enquired
 * @param published when the carrier said it
 * @param mode what it does with the account
 * @param wording the figure in its words
 * @param origin who is credited with knowing it; null if nobody is
 * @param via the carriers between the origin and this one, the outermost last
 * @param hearing how near the carrier was when the origin spoke
 * @param hedge how firmly it is said
 * @param asOf the time that the figure holds for, where it is stated
 * @param part the part of the population that it counts ("of them Druze"), which bounds
 * the whole from below; null for the whole
 * @param admission whether a party admits against its own interest, earning nothing by
 * its own lights (rule 14)
 * @param eyewitness whether the carrier's own reporter saw it
 * @param recorded whether a recording shows that the origin said it (rule 15)
 * @param repudiates for a withdrawal: whether the notice says that the figure or its
 * source was wrong (rule 32)
 * @param credibility the second Admiralty axis, 1 to 6; 6 is "cannot be judged"
 * @param excerpt the place in the source, in its words or ours; of a protected source
 * hidden under its key once it is filed
 */
public record Citation(String id, @Nullable ReportId report, int version, SourceId carrier, Period published, Mode mode,
		Wording wording, @Nullable SourceId origin, List<Hop> via, Hearing hearing, Hedge hedge, @Nullable Period asOf,
		@JsonProperty @Nullable String part, boolean admission, boolean eyewitness, boolean recorded,
		boolean repudiates, int credibility, String excerpt) {

	/**
	 * Checks what the rules rely on, and copies the chain.
	 * @throws IllegalArgumentException if the id is blank or the credibility is not 1 to
	 * 6
	 */
	public Citation {
		via = List.copyOf(via);
		if (id.isBlank()) {
			throw new IllegalArgumentException("A citation needs an id of its own within its claim.");
		}
		if (credibility < 1 || credibility > 6) {
			throw new IllegalArgumentException(
					"An item's credibility runs from 1 (confirmed) to 6 (cannot be judged), not " + credibility
							+ ". Use 6 if you cannot tell.");
		}
	}

	/**
	 * Which account of the claim this is about.
	 * @return the account's key: the number as stated, or the words where none is, and
	 * the part it counts
	 */
	public String account() {
		return (this.part != null) ? this.wording.account() + " (" + this.part + ")" : this.wording.account();
	}

	/**
	 * The protected source whose key its excerpt is kept under: the origin first, then
	 * who carries it on.
	 * @return nobody where no source of it is protected
	 */
	public Optional<SourceId> protectedSource() {
		return Stream
			.concat(Stream.ofNullable(this.origin),
					Stream.concat(Stream.of(this.carrier), this.via.stream().map(Hop::source)))
			.filter(SourceId::isProtected)
			.findFirst();
	}

	/** The same with its excerpt as it is kept. */
	Citation withExcerpt(String kept) {
		return new Citation(this.id, this.report, this.version, this.carrier, this.published, this.mode, this.wording,
				this.origin, this.via, this.hearing, this.hedge, this.asOf, this.part, this.admission, this.eyewitness,
				this.recorded, this.repudiates, this.credibility, kept);
	}

	/**
	 * Whether it is the desk's own enquiry, not a report.
	 * @return true if no report carries it
	 */
	@JsonIgnore
	public boolean isEnquiry() {
		return this.report == null;
	}

	/**
	 * Whether it counts only a part of the claim's population.
	 * @return true if it enters neither low nor high
	 */
	@JsonIgnore
	public boolean isPart() {
		return this.part != null;
	}

}
