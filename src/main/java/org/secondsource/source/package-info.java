/**
 * Who says things: sources, the voices they speak with and the sides they stand on.
 */
@NullMarked
package org.secondsource.source;

import org.jspecify.annotations.NullMarked;
