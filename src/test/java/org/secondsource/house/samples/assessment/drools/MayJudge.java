package org.secondsource.house.samples.assessment.drools;

import org.kie.api.runtime.KieSession;

public class MayJudge {

	int judge(KieSession session) {
		return session.fireAllRules();
	}

}
