package org.secondsource.door;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints a refusal to start as two sentences, without a stack trace.
 */
class RefusedToStartAnalyzer extends AbstractFailureAnalyzer<RefusedToStart> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, RefusedToStart refused) {
		return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
	}

}
