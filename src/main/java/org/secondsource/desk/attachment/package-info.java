/**
 * Hands attached files out so that nothing in them can act on whoever looks.
 */
@NullMarked
package org.secondsource.desk.attachment;

import org.jspecify.annotations.NullMarked;
