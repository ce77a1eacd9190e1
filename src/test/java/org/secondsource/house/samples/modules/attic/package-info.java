/**
 * The upper module: it may depend on nothing.
 */
@ApplicationModule(allowedDependencies = {})
package org.secondsource.house.samples.modules.attic;

import org.springframework.modulith.ApplicationModule;
