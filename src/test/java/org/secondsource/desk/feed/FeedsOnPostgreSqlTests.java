package org.secondsource.desk.feed;

import org.secondsource.DemoRunningOnPostgreSql;

/**
 * The same on PostgreSQL.
 */
@DemoRunningOnPostgreSql
class FeedsOnPostgreSqlTests extends FeedsTests {

}
