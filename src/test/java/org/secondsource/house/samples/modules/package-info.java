/**
 * A house of two modules, of which the upper one reaches where it may not.
 */
package org.secondsource.house.samples.modules;
