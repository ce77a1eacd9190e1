/**
 * The demo: its people, and the clock of the founding case.
 */
@NullMarked
package org.secondsource.demo;

import org.jspecify.annotations.NullMarked;
