/**
 * Judges a claim: a pure function from a dossier to a grade, a range, findings and an
 * outcome.
 */
@NullMarked
package org.secondsource.assessment;

import org.jspecify.annotations.NullMarked;
