package org.secondsource.desk.feed;

import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.distribution.Masthead;
import org.secondsource.distribution.Release;
import org.secondsource.distribution.Releases;
import org.secondsource.publication.Revision;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What stands published, and what was put right or taken back, as Atom (RFC 4287). An
 * entry of the first feed is a publication, whatever became of it; an entry of the second
 * is a correction.
 */
@RestController
class Feeds {

	private static final int MOST = 100;

	private static final Set<Revision.Kind> CORRECTIONS = EnumSet.of(Revision.Kind.CORRECTION,
			Revision.Kind.RETRACTION);

	private final Releases releases;

	private final Masthead masthead;

	Feeds(Releases releases, Masthead masthead) {
		this.releases = releases;
		this.masthead = masthead;
	}

	@GetMapping(path = "/feeds/publications.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	Feed publications() {
		return feed("publications", "What we say",
				this.releases.standing(MOST)
					.stream()
					.map((release) -> entry(release, this.masthead.page(release.claim().id())))
					.toList());
	}

	@GetMapping(path = "/feeds/corrections.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	Feed corrections() {
		return feed("corrections", "What we put right and take back",
				this.releases.said(CORRECTIONS, MOST)
					.stream()
					.map((release) -> entry(release,
							this.masthead.name(release.claim().id(), release.latest().revision().number())))
					.toList());
	}

	private Feed feed(String name, String title, List<Entry> entries) {
		Feed feed = new Feed("atom_1.0");
		feed.setId(this.masthead.address() + "/feeds/" + name + ".atom");
		feed.setTitle(this.masthead.name() + ": " + title);
		feed.setUpdated(entries.stream().map(Entry::getUpdated).max(Date::compareTo).orElse(new Date(0)));
		feed.setAuthors(List.of(author()));
		feed.setOtherLinks(List.of(link("self", MediaType.APPLICATION_ATOM_XML_VALUE, feed.getId())));
		feed.setEntries(entries);
		return feed;
	}

	private Entry entry(Release release, String id) {
		Release.Stated latest = release.latest();
		Revision revision = latest.revision();
		Entry entry = new Entry();
		entry.setId(id);
		entry.setTitle(mark(release) + release.claim().sentence());
		entry.setPublished(Date.from(release.revisions().get(0).revision().at()));
		entry.setUpdated(Date.from((release.heldSince() != null) ? release.heldSince() : revision.at()));
		entry.setAlternateLinks(
				List.of(link("alternate", MediaType.TEXT_HTML_VALUE, this.masthead.page(release.claim().id()))));
		Category kind = new Category();
		kind.setTerm(revision.kind().name().toLowerCase(Locale.ROOT));
		entry.setCategories(List.of(kind));
		entry.setContents(List.of(text(body(release))));
		return entry;
	}

	private static String mark(Release release) {
		if (release.latest().isRetracted()) {
			return "RETRACTED: ";
		}
		if (release.heldSince() != null) {
			return "UNDER REVIEW: ";
		}
		return release.latest().isUnconfirmed() ? "UNCONFIRMED: " : "";
	}

	private static String body(Release release) {
		Revision revision = release.latest().revision();
		StringBuilder body = new StringBuilder(revision.wording());
		if (!revision.note().isEmpty()) {
			body.append("\n\n").append(revision.note());
		}
		if (release.heldSince() != null) {
			body.append("\n\nUnder review since ")
				.append(release.heldSince())
				.append(": a report that this stands on was taken back.");
		}
		for (AccountAssessed account : release.latest().accounts()) {
			body.append("\n").append(account.figure().words()).append(": ").append(String.join(", ", account.saidBy()));
		}
		return body.toString();
	}

	private Person author() {
		Person author = new Person();
		author.setName(this.masthead.name());
		return author;
	}

	private static Link link(String rel, String type, String href) {
		Link link = new Link();
		link.setRel(rel);
		link.setType(type);
		link.setHref(href);
		return link;
	}

	private static Content text(String value) {
		Content content = new Content();
		content.setType("text");
		content.setValue(value);
		return content;
	}

}
