/**
 * The pages that people read: incidents, the dossier of a claim, what was published, and
 * the rulebook.
 */
@NullMarked
package org.secondsource.desk.dossier;

import org.jspecify.annotations.NullMarked;
