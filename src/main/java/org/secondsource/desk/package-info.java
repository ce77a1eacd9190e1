/**
 * Where people work: task lists, HTTP and the dossier page.
 */
@ApplicationModule(allowedDependencies = { "storage", "sweep", "journal", "newsroom", "source", "report", "attachment",
		"claim", "assessment", "publication", "search", "verification", "distribution", "door", "report :: format",
		"claim :: extraction" })
@NullMarked
package org.secondsource.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
