package org.secondsource.house.samples;

import org.kie.api.runtime.KieSession;

public class JudgesWithDrools {

	int judge(KieSession session) {
		return session.fireAllRules();
	}

}
