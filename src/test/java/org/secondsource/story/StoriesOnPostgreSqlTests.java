package org.secondsource.story;

import org.junit.jupiter.api.Nested;

import org.secondsource.DemoRunningOnPostgreSql;

import org.springframework.test.context.ContextConfiguration;

/**
 * The other stories on PostgreSQL.
 */
class StoriesOnPostgreSqlTests {

	@Nested
	@ContextConfiguration(initializers = DemoRunningOnPostgreSql.Database.class)
	class Escalation extends EscalationTests {

	}

	@Nested
	@ContextConfiguration(initializers = DemoRunningOnPostgreSql.Database.class)
	class ForgedKill extends ForgedKillTests {

	}

	@Nested
	@ContextConfiguration(initializers = DemoRunningOnPostgreSql.Database.class)
	class FollowUp extends FollowUpTests {

	}

}
