/**
 * Finds what was ever claimed, reported or said in public, and says whether we said it.
 */
@ApplicationModule(allowedDependencies = { "storage", "source", "report", "claim", "assessment", "publication" })
@NullMarked
package org.secondsource.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
