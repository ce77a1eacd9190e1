/**
 * The forms in which reports come, each with a reader of its own, and what wires signal
 * in words.
 */
@NamedInterface("format")
@NullMarked
package org.secondsource.report.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
