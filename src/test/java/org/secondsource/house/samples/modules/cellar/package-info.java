/**
 * The lower module, whose dependencies nobody declared.
 */
package org.secondsource.house.samples.modules.cellar;
