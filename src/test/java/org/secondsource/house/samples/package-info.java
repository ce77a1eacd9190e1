/**
 * Classes that the guards must reject, and a few that they must let pass. Those that
 * Spring would find are abstract, so that no test starts with them.
 */
package org.secondsource.house.samples;
