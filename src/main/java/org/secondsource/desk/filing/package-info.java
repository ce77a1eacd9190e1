/**
 * What people type at any of our own doors, read into what is filed.
 */
@NullMarked
package org.secondsource.desk.filing;

import org.jspecify.annotations.NullMarked;
