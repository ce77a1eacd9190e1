/**
 * Incidents, claims, accounts, figures and citations, and the append-only facts of a
 * claim.
 */
@ApplicationModule(allowedDependencies = { "storage", "journal", "source", "report" })
@NullMarked
package org.secondsource.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
