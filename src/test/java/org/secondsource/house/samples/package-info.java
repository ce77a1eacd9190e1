/**
 * Classes that the guards must reject, and a few that they must let pass.
 */
package org.secondsource.house.samples;
