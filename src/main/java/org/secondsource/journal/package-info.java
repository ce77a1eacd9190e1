/**
 * The append-only record of who filed or decided what, when and why: chains of entries,
 * each of which carries the fingerprint of the one before.
 */
@ApplicationModule(allowedDependencies = { "storage", "sweep" })
@NullMarked
package org.secondsource.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
