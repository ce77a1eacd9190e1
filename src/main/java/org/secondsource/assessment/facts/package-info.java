/**
 * The vocabulary of the rules: what the derivations found, each fact with a sentence of
 * its own.
 */
@NullMarked
package org.secondsource.assessment.facts;

import org.jspecify.annotations.NullMarked;
