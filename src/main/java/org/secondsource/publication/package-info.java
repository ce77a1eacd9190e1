/**
 * What we said in public: numbered revisions of a claim's wording.
 */
@ApplicationModule(allowedDependencies = { "storage", "sweep", "journal", "source", "report", "claim", "assessment" })
@NullMarked
package org.secondsource.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
