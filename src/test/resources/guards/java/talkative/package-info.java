/**
 * This package does one thing. It does another thing too.
 */
@NullMarked
package talkative;

import org.jspecify.annotations.NullMarked;
