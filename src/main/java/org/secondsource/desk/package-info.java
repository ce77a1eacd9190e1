/**
 * Where people work: task lists, HTTP and the dossier page.
 */
@NullMarked
package org.secondsource.desk;

import org.jspecify.annotations.NullMarked;
