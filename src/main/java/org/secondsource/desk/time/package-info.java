/**
 * The engine keeps the desk's time.
 */
@NullMarked
package org.secondsource.desk.time;

import org.jspecify.annotations.NullMarked;
