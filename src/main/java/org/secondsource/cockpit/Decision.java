package org.secondsource.cockpit;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.verification.TaskKind;

/**
 * What an editor decides, having seen what.
 *
 * @param task the task that was open
 * @param act what is decided
 * @param reason why
 * @param verdict the number of the verdict that was on the screen
 * @param wording the wording that was on the screen
 */
record Decision(@Nullable TaskKind task, @Nullable Act act, @Nullable String reason, @Nullable Integer verdict,
		@Nullable String wording) {
}
