/**
 * The process engine behind the port: delegates of one line, listeners, and where a claim
 * waits.
 */
@NullMarked
package org.secondsource.verification.process;

import org.jspecify.annotations.NullMarked;
