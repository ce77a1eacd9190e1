/**
 * Incidents, claims, accounts, figures and citations, and the append-only facts of a
 * claim.
 */
@NullMarked
package org.secondsource.claim;

import org.jspecify.annotations.NullMarked;
