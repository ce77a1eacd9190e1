/**
 * How columns hold what they have no type for: times to the microsecond, collections and
 * facts as JSON; and how transactions that want the same rows give way.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.secondsource.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
