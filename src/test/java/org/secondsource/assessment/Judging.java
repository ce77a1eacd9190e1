package org.secondsource.assessment;

/**
 * Judges a dossier, well or, in a sample that a property must reject, badly.
 */
interface Judging {

	/** The assessment of a dossier. */
	Assessment of(Dossier dossier);

}
