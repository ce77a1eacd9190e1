/**
 * The demo: its people, its clock and the founding case.
 */
@ApplicationModule(allowedDependencies = { "storage", "journal", "newsroom", "source", "report", "claim", "assessment",
		"publication", "verification", "door", "desk" })
@NullMarked
package org.secondsource.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
