/**
 * This package has types that say nothing.
 */
@NullMarked
package mute;

import org.jspecify.annotations.NullMarked;
