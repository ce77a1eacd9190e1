package org.secondsource.distribution;

import org.secondsource.DemoRunningOnPostgreSql;

/**
 * The same on PostgreSQL.
 */
@DemoRunningOnPostgreSql
class DeliveriesOnPostgreSqlTests extends DeliveriesTests {

}
