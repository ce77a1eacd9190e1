/**
 * Who works here, as the engine knows them, and what each group may do there.
 */
@NullMarked
package org.secondsource.desk.identity;

import org.jspecify.annotations.NullMarked;
