/**
 * Where editors approve: a plugin of Camunda Cockpit.
 */
@ApplicationModule(allowedDependencies = { "storage", "journal", "source", "report", "claim", "assessment",
		"publication", "verification", "door" })
@NullMarked
package org.secondsource.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
