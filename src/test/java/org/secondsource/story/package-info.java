/**
 * One life of the founding case, from intake to correction, through the real process.
 */
@NullMarked
package org.secondsource.story;

import org.jspecify.annotations.NullMarked;
