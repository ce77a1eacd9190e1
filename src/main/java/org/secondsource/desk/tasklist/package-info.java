/**
 * The task lists of the desks.
 */
@NullMarked
package org.secondsource.desk.tasklist;

import org.jspecify.annotations.NullMarked;
