package org.secondsource.race;

import org.junit.jupiter.api.Nested;

import org.secondsource.DemoRunningOnPostgreSql;

@DemoRunningOnPostgreSql
class RacesOnPostgreSqlTests {

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

}
