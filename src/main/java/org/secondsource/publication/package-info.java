/**
 * What we said in public: numbered revisions of a claim's wording.
 */
@ApplicationModule(allowedDependencies = { "source", "report", "claim", "assessment", "storage" })
@NullMarked
package org.secondsource.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
