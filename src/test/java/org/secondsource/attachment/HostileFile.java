package org.secondsource.attachment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import static org.secondsource.attachment.FileSamples.first;
import static org.secondsource.attachment.FileSamples.joined;
import static org.secondsource.attachment.FileSamples.jpeg;
import static org.secondsource.attachment.FileSamples.pdf;
import static org.secondsource.attachment.FileSamples.picture;
import static org.secondsource.attachment.FileSamples.png;
import static org.secondsource.attachment.FileSamples.pngOfSize;
import static org.secondsource.attachment.FileSamples.segment;
import static org.secondsource.attachment.FileSamples.spliced;
import static org.secondsource.attachment.FileSamples.text;
import static org.secondsource.attachment.FileSamples.webp;
import static org.secondsource.attachment.FileSamples.zip;

/**
 * A file that must not be taken.
 *
 * @param title what it is
 * @param name the name that it comes under
 * @param type the media type that its sender claims
 * @param bytes the bytes
 * @param says a part of the refusal
 */
public record HostileFile(String title, String name, @Nullable String type, byte[] bytes, String says) {

	private static final String UNKNOWN = "is no JPEG, PNG, GIF, WebP or PDF";

	private static final String DISGUISED = "something else at once";

	private static final String CUT_OFF = "before it is complete";

	public static List<HostileFile> all() {
		byte[] gif = picture("gif", 8, 8);
		byte[] photo = picture("jpeg", 64, 48);
		byte[] script = text("<script>alert(1)</script>");
		return List.of(file("nothing", "a.png", "image/png", new byte[0], "is empty"),
				file("a page as a picture", "a.png", "image/png", text("<!DOCTYPE html><script>1</script>"), UNKNOWN),
				file("a drawing with a script", "a.svg", "image/svg+xml",
						text("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"), UNKNOWN),
				file("that drawing as a picture", "a.png", "image/png",
						text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='1'/>"), UNKNOWN),
				file("a script as a photograph", "a.jpg", "image/jpeg", text("alert(document.cookie)"), UNKNOWN),
				file("external entities", "a.pdf", "application/pdf",
						text("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"), UNKNOWN),
				file("a program", "a.png", "image/png", text("MZ\u0000\u0001\u0002"), UNKNOWN),
				file("an archive", "a.jpg", "image/jpeg", zip(), UNKNOWN),
				file("a photograph of a kind not taken", "a.heic", "image/heic",
						text("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000"), UNKNOWN),
				file("a page before a document", "a.pdf", "application/pdf", joined(script, pdf()), UNKNOWN),
				file("a picture that is an archive", "a.gif", "image/gif", joined(gif, zip()), DISGUISED),
				file("a photograph that is an archive", "a.jpg", "image/jpeg", joined(photo, zip()), DISGUISED),
				file("a document that is an archive", "a.pdf", "application/pdf", joined(pdf(), zip()), DISGUISED),
				file("a document that begins as a page", "a.pdf", "application/pdf",
						joined(text("%PDF-1.4\n<html>"), script, pdf()), DISGUISED),
				file("a document that goes on as a page", "a.pdf", "application/pdf", joined(pdf(), script), DISGUISED),
				file("a picture with a page in its notes", "a.png", "image/png", png("<ScRiPt>alert(1)</script>"),
						DISGUISED),
				file("a photograph with a page in its notes", "a.jpg", "image/jpeg",
						spliced(photo, 2, segment(0xFE, text("<html ><body>"))), DISGUISED),
				file("a photograph with a page behind it", "a.jpg", "image/jpeg",
						joined(photo, text("<iframe src=//evil>")), DISGUISED),
				file("a photograph with a program behind it", "a.jpg", "image/jpeg",
						joined(photo, text("<?php system($_GET[1]);")), DISGUISED),
				file("a picture with something behind it", "a.png", "image/png", joined(png("x"), text("more")),
						DISGUISED),
				file("a WebP with something behind it", "a.webp", "image/webp", joined(webp(), text("more")),
						DISGUISED),
				file("a picture that begins a script's comment", "a.gif", "image/gif", commented(gif), DISGUISED),
				file("a bomb", "a.png", "image/png", pngOfSize(100_000, 100_000), "100000 by 100000"),
				file("a bomb of the largest size", "a.png", "image/png",
						pngOfSize(Integer.MAX_VALUE, Integer.MAX_VALUE), "cannot hold"),
				file("half a photograph", "a.jpg", "image/jpeg", first(photo, photo.length / 2), CUT_OFF),
				file("a photograph's first bytes", "a.jpg", "image/jpeg", first(photo, 3), CUT_OFF),
				file("half a picture", "a.png", "image/png", first(png("x"), 60), CUT_OFF),
				file("half a GIF", "a.gif", "image/gif", first(gif, gif.length - 4), CUT_OFF),
				file("half a WebP", "a.webp", "image/webp", first(webp(), 30), CUT_OFF),
				file("half a document", "a.pdf", "application/pdf", first(pdf(), 60), CUT_OFF),
				file("a picture with a part of 4 GiB", "a.png", "image/png",
						spliced(png("x"), 33, new byte[] { -1, -1, -1, -1, 'I', 'D', 'A', 'T' }), CUT_OFF),
				file("a photograph named as a picture", "a.png", null, jpeg(1, 8, 8), "Let its name end in .jpg"),
				file("a picture sent as a photograph", "a", "image/jpeg", png("x"), "Send it as image/png"),
				file("a picture sent as a page", "a.html", "text/html", png("x"), "Send it as image/png"),
				file("a picture sent as a drawing", "a.svg", "image/svg+xml;charset=utf-8", png("x"),
						"Send it as image/png"));
	}

	private static HostileFile file(String title, String name, @Nullable String type, byte[] bytes, String says) {
		return new HostileFile(title, name, type, bytes, says);
	}

	private static byte[] commented(byte[] gif) {
		byte[] script = gif.clone();
		script[6] = '/';
		script[7] = '*';
		return script;
	}

	@Override
	public String toString() {
		return this.title;
	}

}
