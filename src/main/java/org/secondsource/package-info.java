/**
 * Second Source, a verification desk for newsrooms: one package a noun.
 */
@NullMarked
package org.secondsource;

import org.jspecify.annotations.NullMarked;
