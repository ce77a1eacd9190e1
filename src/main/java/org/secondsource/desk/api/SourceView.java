package org.secondsource.desk.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.secondsource.source.Imprint;
import org.secondsource.source.Source;

/**
 * A source with its imprint.
 *
 * @param source the source
 * @param owner the id of another source, or a name
 * @param domains the domains that are its own
 */
@Schema(name = "SourceWithImprint")
record SourceView(@JsonUnwrapped Source source, @Nullable String owner, List<String> domains) {

	static SourceView of(Source source, Imprint imprint) {
		return new SourceView(source, imprint.owner(), imprint.domains());
	}

}
