/**
 * The calls that programs make, under {@code /api}, with refusals as problem details.
 */
@NullMarked
package org.secondsource.desk.api;

import org.jspecify.annotations.NullMarked;
