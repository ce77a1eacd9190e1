package org.secondsource.desk.dossier;

import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.secondsource.journal.Administration;
import org.secondsource.journal.Anchor;
import org.secondsource.journal.Anchors;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Flaw;
import org.secondsource.journal.Journal;
import org.secondsource.journal.KeptAnchor;
import org.secondsource.journal.Verification;
import org.secondsource.journal.Verifications;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The journal as those who answer for it see it: whether it is whole, and what was done
 * that belongs to no claim.
 */
@Controller
class JournalPage {

	private static final int SHOWN = 200;

	private final Journal journal;

	private final Anchors anchors;

	private final Verifications verifications;

	private final Acted acted;

	JournalPage(Journal journal, Anchors anchors, Verifications verifications, Acted acted) {
		this.journal = journal;
		this.anchors = anchors;
		this.verifications = verifications;
		this.acted = acted;
	}

	@GetMapping("/journal")
	String show(@RequestParam(defaultValue = "") String kept, Model model, HttpServletResponse response) {
		Run run = this.verifications.latest().map(Run::of).orElse(null);
		if (run != null && run.running()) {
			response.setHeader("Refresh", "2");
		}
		model.addAttribute("entries", this.journal.size());
		model.addAttribute("chains", this.journal.chains());
		model.addAttribute("anchor", this.anchors.latest().map(Seen::of).orElse(null));
		model.addAttribute("run", run);
		model.addAttribute("kept", kept);
		model.addAttribute("compared", kept.isBlank() ? null : compared(kept));
		return "journal";
	}

	@PostMapping("/journal/verification")
	String verify(Principal person) {
		this.verifications.start(person.getName());
		return "redirect:/journal";
	}

	@GetMapping("/journal/administration")
	String administration(@RequestParam(defaultValue = "2147483647") int before, Model model) {
		List<Entry> entries = this.journal.before(Administration.CHAIN, before, SHOWN);
		model.addAttribute("acts", entries.stream().map(this.acted::of).toList());
		model.addAttribute("earlier", (entries.size() == SHOWN) ? entries.get(SHOWN - 1).number() : null);
		return "administration";
	}

	private String compared(String kept) {
		try {
			KeptAnchor anchor = KeptAnchor.read(kept);
			return this.anchors.flaw(anchor)
				.map(Flaw::sentence)
				.orElse("Anchor " + anchor.number() + " is the one that you kept.");
		}
		catch (IllegalArgumentException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	/** An anchor. */
	record Seen(int number, String when, int heads, String hash) {

		static Seen of(Anchor anchor) {
			return new Seen(anchor.number(), Moments.of(anchor.at()), anchor.heads(), anchor.hash());
		}

	}

	/** A verification. */
	record Run(String by, String when, boolean running, int percent, @Nullable Verification result,
			List<String> flaws) {

		static Run of(Verifications.Run run) {
			Verification result = run.result().orElse(null);
			return new Run(run.by(), Moments.of(run.started()), !run.isOver(), run.percent(), result,
					(result != null) ? result.flaws().stream().map(Flaw::sentence).toList() : List.of());
		}

	}

}
