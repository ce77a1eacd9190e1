package org.secondsource.distribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.publication.Revision;

/**
 * A publication as an item of ninjs 3.1, the IPTC's format for news in JSON. A correction
 * is a new version with a note; what is under review is withheld; what was retracted is
 * canceled.
 */
public final class NinjsItem {

	/** Of what {@link #of} writes. */
	public static final String MEDIA_TYPE = "application/ninjs+json";

	private NinjsItem() {
	}

	/**
	 * Writes it as JSON.
	 * @param release what was said
	 * @param masthead who says it, and where
	 * @return an object of maps, lists and strings
	 */
	public static Map<String, Object> of(Release release, Masthead masthead) {
		Release.Stated latest = release.latest();
		Revision revision = latest.revision();
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("standard", Map.of("name", "ninjs", "version", "3.1", "schema",
				"https://iptc.org/std/ninjs/ninjs-schema_3.1.json"));
		item.put("uri", masthead.page(release.claim().id()));
		item.put("representationType", "full");
		item.put("type", "text");
		item.put("profile", "claim");
		item.put("version", String.valueOf(revision.number()));
		item.put("firstCreated", release.revisions().get(0).revision().at().toString());
		item.put("versionCreated", revision.at().toString());
		item.put("pubStatus", status(release));
		item.put("language", "en");
		item.put("by", masthead.name());
		item.put("headlines", List.of(text("main", release.claim().sentence())));
		item.put("bodies", List.of(text("main", body(latest))));
		String note = note(release);
		if (!note.isEmpty()) {
			item.put("edNote", note);
		}
		item.put("infoSources", sources(latest));
		return item;
	}

	private static Map<String, Object> text(String role, String value) {
		Map<String, Object> text = new LinkedHashMap<>();
		text.put("role", role);
		text.put("contentType", "text/plain");
		text.put("value", value);
		return text;
	}

	private static String status(Release release) {
		if (release.latest().isRetracted()) {
			return "canceled";
		}
		return (release.heldSince() != null) ? "withheld" : "usable";
	}

	private static String body(Release.Stated latest) {
		return latest.isUnconfirmed() ? "UNCONFIRMED. " + latest.revision().wording() : latest.revision().wording();
	}

	private static String note(Release release) {
		Revision revision = release.latest().revision();
		if (release.heldSince() != null) {
			return "UNDER REVIEW since " + release.heldSince() + ". Do not use it until a new version comes.";
		}
		return revision.note().isEmpty() ? "" : revision.kind().name() + ": " + revision.note();
	}

	private static List<Map<String, String>> sources(Release.Stated latest) {
		return latest.accounts()
			.stream()
			.map(AccountAssessed::saidBy)
			.flatMap(List::stream)
			.distinct()
			.map((name) -> Map.of("name", name, "role", "origin"))
			.toList();
	}

}
