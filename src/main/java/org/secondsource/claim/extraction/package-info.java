/**
 * Finds the figures in a text, with who is credited with each: proposals, which a person
 * confirms.
 */
@NamedInterface("extraction")
@NullMarked
package org.secondsource.claim.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
