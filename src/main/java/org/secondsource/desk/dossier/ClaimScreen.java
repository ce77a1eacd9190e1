package org.secondsource.desk.dossier;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;

import org.secondsource.attachment.FileTooLarge;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;
import org.secondsource.desk.filing.NotYours;
import org.secondsource.desk.filing.Withdrawing;
import org.secondsource.verification.MergingClaims;
import org.secondsource.verification.Refused;
import org.secondsource.verification.VoidingCitations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page of a claim as all its forms show it. A refusal shows it again, with the
 * reasons on top and everything that was typed still there.
 */
@Component
class ClaimScreen {

	private final Dossiers dossiers;

	private final Withdrawing withdrawing;

	private final VoidingCitations voiding;

	private final MergingClaims merging;

	private final Moves moves;

	ClaimScreen(Dossiers dossiers, Withdrawing withdrawing, VoidingCitations voiding, MergingClaims merging,
			Moves moves) {
		this.dossiers = dossiers;
		this.withdrawing = withdrawing;
		this.voiding = voiding;
		this.merging = merging;
		this.moves = moves;
	}

	String doing(Request request, Doing act) {
		return doing(request, "", act);
	}

	String doing(Request request, String back, Doing act) {
		try {
			act.carryOut();
			return "redirect:/claims/" + request.claim() + back;
		}
		catch (Refused refused) {
			return refused(request, HttpStatus.CONFLICT, refused.reasons());
		}
		catch (NotYours refused) {
			return refused(request, HttpStatus.FORBIDDEN, List.of(String.valueOf(refused.getMessage())));
		}
		catch (FileTooLarge tooLarge) {
			return refused(request, HttpStatus.PAYLOAD_TOO_LARGE, List.of(String.valueOf(tooLarge.getMessage())));
		}
		catch (IOException broken) {
			return refused(request, HttpStatus.BAD_REQUEST, List.of("The file did not come whole. Send it again."));
		}
		catch (IllegalArgumentException | NoSuchElementException wrong) {
			return refused(request, HttpStatus.UNPROCESSABLE_ENTITY, List.of(String.valueOf(wrong.getMessage())));
		}
	}

	private String refused(Request request, HttpStatus status, List<String> reasons) {
		request.response().setStatus(status.value());
		return show(request.claim(), request.person(), request.model(), reasons, request.typed());
	}

	String show(ClaimId claim, Principal reader, Model model, List<String> refusals, Typed typed) {
		model.addAttribute("dossier", this.dossiers.of(claim, reader.getName()));
		model.addAttribute("move", this.moves.of(claim, reader.getName()));
		model.addAttribute("mayVoid", this.voiding.isOpenTo(claim, reader.getName()));
		model.addAttribute("mayMerge", this.merging.isOpenTo(reader.getName()));
		model.addAttribute("refusals", refusals);
		model.addAttribute("typed", typed);
		model.addAttribute("mayWithdraw", this.withdrawing.isOpenTo(reader.getName()));
		model.addAttribute("modes", Mode.values());
		model.addAttribute("hearings", Hearing.values());
		model.addAttribute("hedges", Hedge.values());
		model.addAttribute("enquiries", Enquiry.values());
		return "claim";
	}

	/** What a form does; a file may stop coming. */
	@FunctionalInterface
	interface Doing {

		void carryOut() throws IOException;

	}

	/** What a form asks for, with where its page is shown again. */
	record Request(ClaimId claim, Principal person, Model model, HttpServletResponse response, Typed typed) {
	}

}
