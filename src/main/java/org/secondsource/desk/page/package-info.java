/**
 * What every page shows: the head, the way home and the way in.
 */
@NullMarked
package org.secondsource.desk.page;

import org.jspecify.annotations.NullMarked;
