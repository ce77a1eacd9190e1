/**
 * People and reports come at once, in any order and more than once, and the answers to
 * them are lost.
 */
@NullMarked
package org.secondsource.race;

import org.jspecify.annotations.NullMarked;
