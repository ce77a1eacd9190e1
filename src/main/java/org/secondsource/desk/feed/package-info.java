/**
 * Feeds of what we say and of what we take back.
 */
@NullMarked
package org.secondsource.desk.feed;

import org.jspecify.annotations.NullMarked;
