/**
 * The forms in which reports come, each read by itself: ninjs so far.
 */
@NamedInterface("format")
@NullMarked
package org.secondsource.report.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
