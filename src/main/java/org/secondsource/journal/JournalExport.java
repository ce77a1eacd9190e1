package org.secondsource.journal;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.storage.Json;

import org.springframework.stereotype.Component;

/**
 * The journal as lines of JSON, in the form of docs/journal.md, by which others can
 * verify it without this program. It holds one page at a time.
 */
@Component
public class JournalExport {

	private static final int PAGE = 500;

	private final Journal journal;

	private final Anchors anchors;

	private final Json json;

	JournalExport(Journal journal, Anchors anchors, Json json) {
		this.journal = journal;
		this.anchors = anchors;
		this.json = json;
	}

	/**
	 * Writes all anchors and then all entries: what is appended meanwhile is behind what
	 * the anchors saw.
	 * @param out where to
	 * @return how many lines
	 * @throws IOException if it cannot be written
	 */
	public long all(Writer out) throws IOException {
		long lines = 0;
		List<Anchor> page = this.anchors.after(0, PAGE);
		while (!page.isEmpty()) {
			for (Anchor anchor : page) {
				line(out, new AnchorLine(anchor.number(), anchor.at().toString(), anchor.heads(), anchor.hash()));
				lines += 1 + heads(anchor.number(), out);
			}
			page = this.anchors.after(page.get(page.size() - 1).number(), PAGE);
		}
		return lines + entries(Which.ALL, out);
	}

	/**
	 * Writes entries.
	 * @param which which of them
	 * @param out where to
	 * @return how many lines
	 * @throws IOException if it cannot be written
	 */
	public long entries(Which which, Writer out) throws IOException {
		long lines = 0;
		List<Entry> page = this.journal.after(which.before(), 0, PAGE);
		while (!page.isEmpty()) {
			for (Entry entry : page) {
				if (which.isPast(entry)) {
					return lines;
				}
				if (which.includes(entry)) {
					line(out, new EntryLine(entry.chain(), entry.number(), entry.at().toString(), entry.by(),
							entry.content(), entry.hash()));
					lines++;
				}
			}
			out.flush();
			Entry last = page.get(page.size() - 1);
			page = this.journal.after(last.chain(), last.number(), PAGE);
		}
		return lines;
	}

	/**
	 * Writes where an anchor saw the chains end.
	 * @param anchor its number
	 * @param out where to
	 * @return how many lines
	 * @throws IOException if it cannot be written
	 */
	public long heads(int anchor, Writer out) throws IOException {
		long lines = 0;
		List<AnchoredHead> page = this.anchors.heads(anchor, 0, PAGE);
		while (!page.isEmpty()) {
			for (AnchoredHead head : page) {
				line(out, head);
			}
			lines += page.size();
			page = this.anchors.heads(anchor, page.get(page.size() - 1).line(), PAGE);
		}
		out.flush();
		return lines;
	}

	private void line(Writer out, Object value) throws IOException {
		out.write(this.json.write(value));
		out.write('\n');
	}

	/**
	 * Which entries are meant.
	 *
	 * @param chain the chain; null for all
	 * @param from written then or later; null for any time
	 * @param to written before then; null for any time
	 */
	public record Which(@Nullable String chain, @Nullable Instant from, @Nullable Instant to) {

		/** All of them. */
		public static final Which ALL = new Which(null, null, null);

		private String before() {
			return (this.chain != null) ? this.chain : "";
		}

		private boolean isPast(Entry entry) {
			return this.chain != null && !this.chain.equals(entry.chain());
		}

		private boolean includes(Entry entry) {
			return (this.from == null || !entry.at().isBefore(this.from))
					&& (this.to == null || entry.at().isBefore(this.to));
		}

	}

	private record EntryLine(String chain, int number, String at, String by, String content, String hash) {
	}

	private record AnchorLine(int anchor, String at, int heads, String hash) {
	}

}
