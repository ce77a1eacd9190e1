package org.secondsource.report.format;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Correction;
import org.secondsource.report.ReportStatus;

/**
 * What headline and note say of an item's use.
 *
 * @param status the gravest status that they speak of; usable if of none
 * @param correction what they say that it does to the version before; null if nothing
 * @param repudiates whether they call something wrong
 */
record Said(ReportStatus status, @Nullable Correction correction, boolean repudiates) {
}
