/**
 * The demo: its people, its clock and the founding case.
 */
@ApplicationModule(allowedDependencies = { "source", "report", "claim", "assessment", "verification" })
@NullMarked
package org.secondsource.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
