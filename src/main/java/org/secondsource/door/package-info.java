/**
 * Every way in: who may pass which path, and the guards of the demo.
 */
@ApplicationModule(allowedDependencies = { "storage", "journal", "source", "report", "claim", "assessment",
		"publication", "verification" })
@NullMarked
package org.secondsource.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
