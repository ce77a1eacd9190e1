/**
 * Graph and arithmetic of a dossier, computed once: what is on file, who is at the root,
 * what is current, what clashes, and what follows for grade and range.
 */
@NullMarked
package org.secondsource.assessment.derivation;

import org.jspecify.annotations.NullMarked;
