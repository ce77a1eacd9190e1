/**
 * The life of a claim: filing, assessing, deciding and withdrawing, and the process as
 * the newsroom sees it.
 */
@ApplicationModule(allowedDependencies = { "storage", "sweep", "journal", "source", "report", "claim", "assessment",
		"publication" })
@NullMarked
package org.secondsource.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
