package org.secondsource.assessment.derivation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.Severity;
import org.secondsource.assessment.facts.AgreeBelow;
import org.secondsource.assessment.facts.Clash;
import org.secondsource.assessment.facts.ComparedWithin;
import org.secondsource.assessment.facts.FreshFor;
import org.secondsource.assessment.facts.Reading;
import org.secondsource.assessment.facts.Said;
import org.secondsource.assessment.facts.Unfolding;
import org.secondsource.assessment.facts.Unfounded;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Wording;

/**
 * Derives, in strata of which each reads only the earlier ones, what the rules judge. The
 * rulebook's tables are read first, for the intervals of words and the thresholds of
 * time; then come the clashes, whose severity the rules decide; then everything that
 * rests on it.
 */
public final class Derivation {

	private final Dossier dossier;

	private final Register register;

	private final Lineage lineage;

	private final Revisions revisions;

	private final Remarks remarks;

	private final Shelf shelf;

	private final Duration window;

	private final Credits credits;

	private final Standings standings;

	private final Counting counting;

	private final List<Clash> clashes;

	private final @Nullable FreshFor fresh;

	private final List<Citation> denials;

	/**
	 * Derives up to the clashes.
	 * @param dossier the dossier
	 * @param tables what the rulebook's tables answered to {@link #toRead}
	 */
	public Derivation(Dossier dossier, Tables tables) {
		this.dossier = dossier;
		this.register = new Register(dossier.sources(), dossier.parties());
		this.remarks = new Remarks(dossier);
		Shelf shelf = new Shelf(dossier.reports());
		this.shelf = shelf;
		this.lineage = new Lineage(dossier.citations(), this.register, shelf, this.remarks);
		this.revisions = new Revisions(dossier.citations(), this.register, shelf);
		Notices notices = new Notices(dossier.citations(), dossier.notices(), this.register, shelf);
		this.credits = new Credits(dossier.citations(), this.register, this.lineage, notices, shelf);
		Duration window = Duration.ofHours(tables.window().hours());
		this.window = window;
		this.standings = new Standings(this.credits, this.register, tables::figure, dossier.claim().effect(), window,
				this.remarks);
		this.counting = new Counting(this.standings.byAccount(), this.register, tables.agree(),
				dossier.claim().effect().isProposition(), this.remarks);
		this.clashes = new Clashes(this.standings.all(), this.counting, dossier.claim().effect(), window,
				new Saying(this.register)::words, this.remarks)
			.all();
		this.fresh = tables.fresh();
		this.denials = dossier.citations()
			.stream()
			.filter((citation) -> citation.mode() == Mode.DENIES && shelf.isOnFile(citation))
			.toList();
	}

	/**
	 * What the rulebook's tables have to read before anything is derived.
	 * @param dossier the dossier
	 * @return its wordings, and how far the incident has unfolded
	 */
	public static Collection<Object> toRead(Dossier dossier) {
		Map<Wording, Said> said = new HashMap<>();
		dossier.citations()
			.stream()
			.sorted(Comparator.comparing(Citation::account))
			.forEach((citation) -> said
				.computeIfAbsent(citation.wording(),
						(wording) -> new Said(wording, citation.account(), new TreeSet<>()))
				.citations()
				.add(citation.id()));
		Collection<Object> facts = new ArrayList<>(said.values());
		facts.add(new Unfolding(dossier.incident().live(),
				Math.max(0, Duration.between(dossier.incident().occurred().start(), dossier.asked()).toHours())));
		return facts;
	}

	/**
	 * The accounts that exclude each other.
	 * @return one a pair of accounts, by its widest gap
	 */
	public List<Clash> clashes() {
		return this.clashes;
	}

	/**
	 * Derives the rest.
	 * @param severities what the rules made of the clashes; one that they passed over is
	 * missing
	 * @return grades, range and the facts for the rules
	 */
	public Judgement judge(Map<Clash, Severity> severities) {
		Grading grading = new Grading(this.standings.byAccount(), this.counting, this.denials, severities,
				this.dossier.claim().effect().isProposition());
		Judgement judgement = new Judgement(this.dossier, this.register, this.credits, this.standings, this.counting,
				grading, severities, this.fresh, lineageFacts(), this.remarks);
		Circumstances circumstances = new Circumstances(this.dossier, this.register, this.remarks, this.shelf,
				this.window);
		return judgement.with(circumstances.of(judgement, this.standings));
	}

	private Collection<Object> lineageFacts() {
		Collection<Object> facts = new ArrayList<>();
		facts.addAll(this.lineage.circles());
		facts.addAll(this.lineage.foreknown());
		facts.addAll(this.lineage.upgraded());
		facts.addAll(new Marks(this.dossier, this.register, this.remarks).of(this.credits.byAccount(), this.shelf));
		facts.addAll(this.credits.recantings());
		facts.addAll(this.credits.takenBack());
		facts.addAll(this.revisions.all());
		facts.addAll(this.credits.disownings());
		facts.addAll(this.credits.zombies());
		facts.addAll(this.standings.drifts());
		facts.addAll(this.standings.contradictions());
		facts.addAll(this.standings.superseded());
		facts.addAll(unfounded());
		return facts;
	}

	/** What was published, if it rests on what the dossier does not hold any more. */
	private List<Unfounded> unfounded() {
		Dossier.Said said = this.dossier.said();
		Set<String> missing = new TreeSet<>((said != null) ? said.restsOn() : Set.of());
		this.dossier.citations().forEach((citation) -> missing.remove(citation.id()));
		return missing.isEmpty() ? List.of() : List.of(new Unfounded(List.copyOf(missing)));
	}

	/**
	 * What the rulebook's tables answer.
	 *
	 * @param readings the interval of each wording
	 * @param window how far apart in time figures may be to be compared
	 * @param agree below what difference figures agree
	 * @param fresh how long a figure stays fresh; null if for good
	 */
	public record Tables(Map<Wording, Reading> readings, ComparedWithin window, AgreeBelow agree,
			@Nullable FreshFor fresh) {

		Figure figure(Wording wording) {
			Reading reading = this.readings.get(wording);
			if (reading == null) {
				throw new IllegalStateException("No row of the table of wordings reads “" + wording.words()
						+ "”. Add one for " + wording.quantifier() + ".");
			}
			return reading.figure();
		}

	}

}
