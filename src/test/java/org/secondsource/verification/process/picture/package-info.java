/**
 * Draws the processes as pictures, from the diagrams that stand in their own files.
 */
@NullMarked
package org.secondsource.verification.process.picture;

import org.jspecify.annotations.NullMarked;
