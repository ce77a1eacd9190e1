/**
 * What a source published: reports, their versions and what became of them.
 */
@NullMarked
package org.secondsource.report;

import org.jspecify.annotations.NullMarked;
