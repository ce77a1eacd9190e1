package org.secondsource.claim.extraction;

import java.util.List;

public final class Proposals {

	private Proposals() {
	}

	public static List<Proposed> in(String text) {
		return List.of();
	}

}
