/**
 * The only place that knows the rule engine: compiles the rules and runs them.
 */
@NullMarked
package org.secondsource.assessment.drools;

import org.jspecify.annotations.NullMarked;
