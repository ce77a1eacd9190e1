/**
 * How columns hold what they have no type for: times to the microsecond, collections and
 * facts as JSON.
 */
@NullMarked
package org.secondsource.storage;

import org.jspecify.annotations.NullMarked;
