package org.secondsource.door;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Says why the program did not start and what to do, in lines that people read: the log
 * keeps each event on one.
 */
class PlainReport implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis failure) {
		System.err.println("\nSecond Source did not start.\n\n  " + failure.getDescription());
		if (failure.getAction() != null) {
			System.err.println("  " + failure.getAction());
		}
		System.err.println();
	}

}
