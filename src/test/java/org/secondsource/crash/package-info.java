/**
 * The program is killed in the middle of its work, and started again on the same
 * database.
 */
@NullMarked
package org.secondsource.crash;

import org.jspecify.annotations.NullMarked;
