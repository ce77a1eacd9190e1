package org.secondsource.report;

/**
 * A version of a report was filed that was not on file before; told inside the
 * transaction that files it.
 *
 * @param version the version as it is kept
 */
public record ReportFiled(ReportVersion version) {
}
