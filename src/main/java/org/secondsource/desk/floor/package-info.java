/**
 * The newsroom's floor: who sits at which desk, what waits there, and which way claims
 * are sent.
 */
@NullMarked
package org.secondsource.desk.floor;

import org.jspecify.annotations.NullMarked;
