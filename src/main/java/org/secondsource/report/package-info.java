/**
 * What a source published: reports, their versions and what became of them.
 */
@ApplicationModule(allowedDependencies = { "storage", "journal", "source" })
@NullMarked
package org.secondsource.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
