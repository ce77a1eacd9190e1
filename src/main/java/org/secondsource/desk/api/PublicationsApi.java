package org.secondsource.desk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was said in public.
 */
@RestController
@RequestMapping("/api/publications")
@Tag(name = "Publications", description = "What was said in public; each has a page at /publications/{claim}.")
class PublicationsApi {

	private static final int MOST = 200;

	private final Publications publications;

	PublicationsApi(Publications publications) {
		this.publications = publications;
	}

	@GetMapping
	@Operation(summary = "Lists what stands published",
			description = "The latest revision of each claim, newest first.")
	List<Revision> all() {
		return this.publications.published(MOST);
	}

}
