package org.secondsource.report;

/**
 * What became of a report that came in.
 *
 * @param version the version as it is kept
 * @param repeated whether it was on file already, so that nothing was added
 */
public record Filing(ReportVersion version, boolean repeated) {
}
