package org.secondsource.race;

import org.junit.jupiter.api.Nested;

import org.secondsource.DemoRunning;

@DemoRunning
class RacesOnH2Tests {

	@Nested
	class OfDecisions extends RacesOfDecisions {

	}

	@Nested
	class OnOneClaim extends RacesOnOneClaim {

	}

	@Nested
	class OfEvents extends EveryOrder {

	}

	@Nested
	class OfNudges extends ManyNudges {

	}

	@Nested
	class OfAnswers extends CutAnswers {

	}

	@Nested
	class OfReports extends StreamOfReports {

	}

}
