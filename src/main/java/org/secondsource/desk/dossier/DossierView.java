package org.secondsource.desk.dossier;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Finding;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimBoard;
import org.secondsource.claim.Incident;

/**
 * A claim as its page shows it.
 *
 * @param claim the claim
 * @param incident its incident
 * @param head where it stands, for the first screen
 * @param worst the findings to see first, at most three
 * @param others the other findings
 * @param tasks what waits to be done
 * @param accounts what is told
 * @param citations what was filed
 * @param reports the reports that carry it
 * @param attachments the pictures and documents attached to it
 * @param history what was done, in order
 * @param record whether the history is as it was written
 * @param revisions what was said in public
 * @param mergers the claims that were merged into this one
 * @param merger what this one was merged into; null if it goes on by itself
 */
record DossierView(Claim claim, Incident incident, Head head, List<Found> worst, List<Found> others, List<Work> tasks,
		List<AccountAssessed> accounts, List<Cited> citations, List<Carried> reports, List<Attached> attachments,
		List<Event> history, Record record, List<Said> revisions, List<Merger> mergers, @Nullable Merger merger) {

	/**
	 * Where a claim stands.
	 *
	 * @param grade its grade
	 * @param says what the grade means
	 * @param range low to high
	 * @param best the figure to use, if one deserves it
	 * @param phase where it is in its life
	 * @param next what comes next
	 * @param verdict the number of the latest assessment
	 * @param wording what may be said in public; empty if nothing
	 * @param manner how
	 * @param held since when what was published is under review; null if it is not
	 * @param again when it was assessed again with the same verdict; null if it was not
	 * @param followUps the paths of the follow-ups in which it waits
	 */
	record Head(String grade, String says, String range, @Nullable String best, String phase, String next, int verdict,
			String wording, String manner, @Nullable String held, @Nullable String again, List<String> followUps) {
	}

	/**
	 * A finding.
	 *
	 * @param finding the finding
	 * @param mine whether the reader may overrule it
	 * @param answers what people answered, each in a sentence
	 */
	record Found(Finding finding, boolean mine, List<String> answers) {
	}

	/**
	 * A task.
	 *
	 * @param kind its kind, as the address names it
	 * @param title what is asked, in a few words
	 * @param reason why
	 * @param due when
	 * @param assignee who has taken it
	 * @param groups whose it is
	 * @param mine whether the reader may do it
	 * @param intake whether population and scope are asked
	 * @param acts what may be decided; none where nothing is
	 */
	record Work(String kind, String title, List<String> reason, @Nullable String due, @Nullable String assignee,
			String groups, boolean mine, boolean intake, List<String> acts) {
	}

	/**
	 * A citation.
	 *
	 * @param id its id
	 * @param words the figure as said
	 * @param mode what it does with it
	 * @param carrier who carries it
	 * @param chain from the origin to the carrier
	 * @param hearing how near the carrier was
	 * @param published when
	 * @param status whether its report stands
	 * @param excerpt the place
	 * @param voided by whom, when and why it was voided; null if it was not
	 * @param away the claim that it was handed over to; null if it is this one's
	 */
	record Cited(String id, String words, String mode, String carrier, List<String> chain, String hearing,
			String published, String status, String excerpt, @Nullable Voided voided, @Nullable String away) {

		/**
		 * Whether it counts here.
		 * @return false if it was voided or handed over
		 */
		public boolean counts() {
			return this.voided == null && this.away == null;
		}

	}

	/**
	 * That a citation counts no longer.
	 *
	 * @param by who voided it
	 * @param when when
	 * @param reason why
	 */
	record Voided(String by, String when, String reason) {
	}

	/**
	 * A claim that was merged with this one.
	 *
	 * @param id its id
	 * @param reason why
	 */
	record Merger(String id, String reason) {
	}

	/**
	 * A report.
	 *
	 * @param id its id
	 * @param headline its headline
	 * @param source who published it
	 * @param guid the publisher's own name for it
	 * @param published when its latest version was
	 * @param status whether it stands
	 * @param standing whether it may still be withdrawn
	 */
	record Carried(String id, String headline, String source, String guid, String published, String status,
			boolean standing) {
	}

	/**
	 * A picture or a document.
	 *
	 * @param hash the SHA-256 of its bytes
	 * @param name its name
	 * @param kind picture or document
	 * @param size how large it is
	 * @param note what it shows
	 * @param by who attached it
	 * @param when when
	 * @param citations the citations that it bears out
	 * @param shown whether there is a picture to show
	 * @param others the other claims that the same file is attached to
	 */
	record Attached(String hash, String name, String kind, String size, String note, String by, String when,
			Set<String> citations, boolean shown, List<ClaimBoard.Shared> others) {
	}

	/**
	 * Something that was done.
	 *
	 * @param number its number
	 * @param when when
	 * @param by who did it
	 * @param what what was done
	 * @param comment what was said, as it was typed; null unless it is a comment
	 */
	record Event(int number, String when, String by, String what, @Nullable String comment) {
	}

	/**
	 * Whether the history is as it was written.
	 *
	 * @param says what is known of it
	 * @param flaws what is wrong
	 * @param open whether the reader may see the whole journal
	 */
	record Record(String says, List<String> flaws, boolean open) {
	}

	/**
	 * Something said in public.
	 *
	 * @param number its number
	 * @param kind what it does to what was said before
	 * @param when when
	 * @param wording the words
	 * @param note what was wrong and what is right
	 */
	record Said(int number, String kind, String when, String wording, String note) {
	}

}
