/**
 * What leaves the desk: publications as feeds, items and structured data, sent to those
 * who subscribed, and who has still to acknowledge a correction.
 */
@ApplicationModule(
		allowedDependencies = { "storage", "sweep", "journal", "claim", "assessment", "publication", "verification" })
@NullMarked
package org.secondsource.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
