package org.secondsource.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A picture or a document attached to a claim as evidence.
 *
 * @param first how it was filed for the first time
 * @param citations the ids of the citations that it bears out
 */
public record Attachment(FiledFact first, Set<String> citations) {

	/**
	 * What is attached to a claim.
	 * @param facts the claim's facts
	 * @return each content once, in the order of their filing
	 */
	public static List<Attachment> of(List<FiledFact> facts) {
		Map<String, Attachment> attached = new LinkedHashMap<>();
		for (FiledFact filed : facts) {
			if (filed.fact() instanceof Fact.AttachmentFiled file) {
				Attachment attachment = attached.computeIfAbsent(file.hash(),
						(hash) -> new Attachment(filed, new TreeSet<>()));
				if (file.citation() != null) {
					attachment.citations.add(file.citation());
				}
			}
		}
		return List.copyOf(attached.values());
	}

	/**
	 * The file.
	 * @return its hash, name, kind, size and note
	 */
	public Fact.AttachmentFiled file() {
		return (Fact.AttachmentFiled) this.first.fact();
	}

}
