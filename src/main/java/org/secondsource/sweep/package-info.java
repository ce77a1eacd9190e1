/**
 * Work that is repeated until nothing is left of it, by one node at a time.
 */
@ApplicationModule(allowedDependencies = { "storage" })
@NullMarked
package org.secondsource.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
