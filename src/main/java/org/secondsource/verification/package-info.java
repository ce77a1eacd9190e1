/**
 * The life of a claim: filing, assessing, deciding and withdrawing, and the process as
 * the newsroom sees it.
 */
@NullMarked
package org.secondsource.verification;

import org.jspecify.annotations.NullMarked;
