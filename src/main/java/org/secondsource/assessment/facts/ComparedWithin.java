package org.secondsource.assessment.facts;

/**
 * How far apart in time figures may be to be held against each other: W of the
 * definitions.
 *
 * @param hours between two as-ofs
 */
public record ComparedWithin(int hours) {
}
