package org.secondsource.desk.attachment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.secondsource.attachment.Attachments;
import org.secondsource.attachment.UnknownAttachment;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.desk.filing.FilingAttachments;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Serves what is attached: the original to be saved and never to be opened in the
 * browser, and of a picture what the desk itself has painted.
 */
@Component
public class Serving {

	/**
	 * Even if a browser opened it: no script, no form, no frame, nothing from elsewhere.
	 */
	static final String POLICY = "default-src 'none'; frame-ancestors 'self'; sandbox";

	private static final CacheControl UNCHANGING = CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable();

	private final FilingAttachments filed;

	private final Attachments attachments;

	Serving(FilingAttachments filed, Attachments attachments) {
		this.filed = filed;
		this.attachments = attachments;
	}

	/**
	 * The file exactly as it came.
	 * @param claim the claim that it is attached to
	 * @param hash the SHA-256 of its bytes
	 * @param response where to say how it is to be treated
	 * @return a download
	 * @throws UnknownAttachment if the claim has none under that hash
	 */
	public ResponseEntity<byte[]> original(ClaimId claim, String hash, HttpServletResponse response) {
		Fact.AttachmentFiled file = this.filed.find(claim, hash);
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.parseMediaType(file.mediaType()));
		headers.setContentDisposition(
				ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build());
		return answer(headers, this.attachments.bytes(hash), response);
	}

	ResponseEntity<byte[]> picture(ClaimId claim, String hash, HttpServletResponse response) {
		this.filed.find(claim, hash);
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.IMAGE_JPEG);
		headers.setContentDisposition(ContentDisposition.inline().build());
		return answer(headers, this.attachments.picture(hash).orElseThrow(() -> new UnknownAttachment(hash)), response);
	}

	/** The page's own policy is replaced, not added to. */
	private static ResponseEntity<byte[]> answer(HttpHeaders headers, byte[] bytes, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		headers.setCacheControl(UNCHANGING);
		return ResponseEntity.ok().headers(headers).body(bytes);
	}

}
