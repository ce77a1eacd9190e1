/**
 * Who says things: sources, the voices they speak with and the sides they stand on.
 */
@ApplicationModule(allowedDependencies = { "storage", "journal" })
@NullMarked
package org.secondsource.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
