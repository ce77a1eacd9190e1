/**
 * Who was told of what we said, and who still carries what we took back.
 */
@NullMarked
package org.secondsource.desk.recipient;

import org.jspecify.annotations.NullMarked;
