/**
 * Judges a claim: a pure function from a dossier to a grade, a range, findings and an
 * outcome.
 */
@ApplicationModule(allowedDependencies = { "storage", "source", "report", "claim" })
@NullMarked
package org.secondsource.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
