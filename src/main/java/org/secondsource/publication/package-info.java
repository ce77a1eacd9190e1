/**
 * What we said in public: numbered revisions of a claim's wording.
 */
@NullMarked
package org.secondsource.publication;

import org.jspecify.annotations.NullMarked;
