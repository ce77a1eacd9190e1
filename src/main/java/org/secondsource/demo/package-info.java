/**
 * The demo: its people, its clock and the founding case.
 */
@NullMarked
package org.secondsource.demo;

import org.jspecify.annotations.NullMarked;
