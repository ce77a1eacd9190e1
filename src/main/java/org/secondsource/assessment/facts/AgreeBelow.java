package org.secondsource.assessment.facts;

/**
 * The first step of rule 22: what differs by less agrees.
 *
 * @param hundredths of the ratio of the higher to the lower; up to and with it, figures
 * agree
 * @param people smaller differences agree whatever the ratio
 */
public record AgreeBelow(int hundredths, int people) {
}
