/**
 * Who works here: the desks with their hours, and the table that routes a claim to one.
 */
@ApplicationModule(allowedDependencies = { "storage", "journal" })
@NullMarked
package org.secondsource.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
