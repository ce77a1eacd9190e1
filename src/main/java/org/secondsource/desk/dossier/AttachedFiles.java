package org.secondsource.desk.dossier;

import java.util.List;
import java.util.Locale;

import org.secondsource.attachment.Attachments;
import org.secondsource.claim.Attachment;
import org.secondsource.claim.ClaimBoard;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.springframework.stereotype.Component;

/**
 * Shows what is attached to a claim. A claim without attachments costs no query.
 */
@Component
class AttachedFiles {

	private static final double KIBIBYTE = 1024;

	private final Attachments attachments;

	private final ClaimBoard board;

	AttachedFiles(Attachments attachments, ClaimBoard board) {
		this.attachments = attachments;
		this.board = board;
	}

	List<DossierView.Attached> of(ClaimId claim, List<FiledFact> facts) {
		List<Attachment> attached = Attachment.of(facts);
		if (attached.isEmpty()) {
			return List.of();
		}
		List<String> shown = this.attachments.shown(attached.stream().map((one) -> one.file().hash()).toList());
		List<ClaimBoard.Shared> shared = this.board.shared(claim);
		return attached.stream().map((one) -> view(one, shown, shared)).toList();
	}

	private static DossierView.Attached view(Attachment attachment, List<String> shown,
			List<ClaimBoard.Shared> shared) {
		Fact.AttachmentFiled file = attachment.file();
		String kind = file.mediaType().startsWith("image/") ? "picture" : "document";
		return new DossierView.Attached(file.hash(), file.name(), kind, size(file.size()), file.note(),
				attachment.first().by(), Moments.of(attachment.first().at()), attachment.citations(),
				shown.contains(file.hash()),
				shared.stream().filter((other) -> other.hash().equals(file.hash())).toList());
	}

	static String size(long bytes) {
		if (bytes < KIBIBYTE) {
			return bytes + " bytes";
		}
		double kibibytes = bytes / KIBIBYTE;
		return (kibibytes < KIBIBYTE) ? "%.0f KiB".formatted(kibibytes)
				: String.format(Locale.ROOT, "%.1f MiB", kibibytes / KIBIBYTE);
	}

}
