package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param enquiry what kind of enquiry of the desk's own it was; null for a report, and
 * where it was not said
 */
public record Citation(String id, @Nullable ReportId report, int version, SourceId carrier, Period published, Mode mode,
		Wording wording, @Nullable SourceId origin, List<Hop> via, Hearing hearing, Hedge hedge, @Nullable Period asOf,
		@JsonProperty @Nullable String part, boolean admission, boolean eyewitness, boolean recorded,
		boolean repudiates, int credibility, String excerpt,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Enquiry enquiry) {

	private static final int DOUBTFUL = 4;

	private static final int IMPROBABLE = 5;

	/**
	 * Checks what the rules rely on, and copies the chain.
	 * @throws IllegalArgumentException if the id is blank or the credibility is not 1 to
	 * 6, or a report is called an enquiry
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
		if (enquiry != null && report != null) {
			throw new IllegalArgumentException(
					"What a report says is no enquiry of our own. Leave out the report, or the kind of enquiry.");
		}
	}

	/**
	 * A citation of a report, or of an enquiry of which nobody said what kind it was.
	 * @param id names it within its claim
	 * @param report the report that carries it
	 * @param version the report's version
	 * @param carrier who published the report
	 * @param published when the carrier said it
	 * @param mode what it does with the account
	 * @param wording the figure in its words
	 * @param origin who is credited with knowing it
	 * @param via the carriers between
	 * @param hearing how near the carrier was
	 * @param hedge how firmly it is said
	 * @param asOf the time that the figure holds for
	 * @param part the part of the population that it counts
	 * @param admission whether a party admits against its own interest
	 * @param eyewitness whether the carrier's own reporter saw it
	 * @param recorded whether a recording shows that the origin said it
	 * @param repudiates whether a notice says that the figure or its source was wrong
	 * @param credibility the second Admiralty axis
	 * @param excerpt the place in the source
	 */
	public Citation(String id, @Nullable ReportId report, int version, SourceId carrier, Period published, Mode mode,
			Wording wording, @Nullable SourceId origin, List<Hop> via, Hearing hearing, Hedge hedge,
			@Nullable Period asOf, @Nullable String part, boolean admission, boolean eyewitness, boolean recorded,
			boolean repudiates, int credibility, String excerpt) {
		this(id, report, version, carrier, published, mode, wording, origin, via, hearing, hedge, asOf, part, admission,
				eyewitness, recorded, repudiates, credibility, excerpt, null);
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
	 * The same citation under another id, for another claim.
	 * @param other its id there
	 * @return the citation
	 */
	public Citation as(String other) {
		return new Citation(other, this.report, this.version, this.carrier, this.published, this.mode, this.wording,
				this.origin, this.via, this.hearing, this.hedge, this.asOf, this.part, this.admission, this.eyewitness,
				this.recorded, this.repudiates, this.credibility, this.excerpt, this.enquiry);
	}

	/**
	 * The same citation, with everybody in it named as they are known today.
	 * @param known whom a source is known as
	 * @return the citation
	 */
	public Citation naming(UnaryOperator<SourceId> known) {
		return new Citation(this.id, this.report, this.version, known.apply(this.carrier), this.published, this.mode,
				this.wording, (this.origin != null) ? known.apply(this.origin) : null,
				this.via.stream().map((hop) -> new Hop(known.apply(hop.source()), hop.kind(), hop.report())).toList(),
				this.hearing, this.hedge, this.asOf, this.part, this.admission, this.eyewitness, this.recorded,
				this.repudiates, this.credibility, this.excerpt, this.enquiry);
	}

	/**
	 * Everybody it names: who carries, passes on or originates the account.
	 * @return their ids
	 */
	public Set<SourceId> sources() {
		Set<SourceId> named = new TreeSet<>();
		named.add(this.carrier);
		if (this.origin != null) {
			named.add(this.origin);
		}
		this.via.forEach((hop) -> named.add(hop.source()));
		return named;
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
				this.recorded, this.repudiates, this.credibility, kept, this.enquiry);
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
	 * Whether the desk read it off a named record itself: a list of names, a register,
	 * imagery. Where the kind of enquiry was not said, credibility 1 says so.
	 * @return true if it can confirm a figure
	 */
	@JsonIgnore
	public boolean isReadOffARecord() {
		boolean likely = this.credibility != DOUBTFUL && this.credibility != IMPROBABLE && this.hedge == Hedge.NONE;
		boolean record = (this.enquiry != null) ? this.enquiry == Enquiry.RECORD && this.origin != null && likely
				: this.credibility == 1;
		return isEnquiry() && record;
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
