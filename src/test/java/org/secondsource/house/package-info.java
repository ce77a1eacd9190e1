/**
 * The guards of the house: each keeps a rule of CONTRIBUTING.md and rejects a sample.
 */
@NullMarked
package org.secondsource.house;

import org.jspecify.annotations.NullMarked;
