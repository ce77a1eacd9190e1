package org.secondsource.report;

/**
 * A report was sealed; told inside the transaction that seals it, whether or not it is on
 * file, and again whenever it is sealed once more.
 *
 * @param report the report
 */
public record ReportSealed(ReportId report) {
}
