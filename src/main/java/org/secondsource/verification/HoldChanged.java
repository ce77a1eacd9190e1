package org.secondsource.verification;

import org.secondsource.claim.ClaimId;

/**
 * What was published came under review, or stands again as it was; told inside the
 * transaction that makes it so.
 *
 * @param claim the claim
 * @param held whether it is under review now
 * @param verdict the number of the verdict that says so
 */
public record HoldChanged(ClaimId claim, boolean held, int verdict) {
}
