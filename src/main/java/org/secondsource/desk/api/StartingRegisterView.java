package org.secondsource.desk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import org.secondsource.source.SourceEntry;
import org.secondsource.source.SourceId;
import org.secondsource.source.StartingRegister;

/**
 * What was added of the starting register, and what was not.
 *
 * @param added their ids
 * @param kept on file before, and left as they are
 * @param left not added, for another goes by a name or domain of theirs
 */
@Schema(name = "StartingRegister")
record StartingRegisterView(List<SourceId> added, List<SourceId> kept, List<StartingRegister.Clash> left) {

	static StartingRegisterView of(StartingRegister.Comparison compared) {
		return new StartingRegisterView(compared.missing().stream().map(SourceEntry::id).toList(), compared.kept(),
				compared.clashes());
	}

}
