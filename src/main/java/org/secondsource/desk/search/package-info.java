/**
 * How people and programs ask what was ever said.
 */
@NullMarked
package org.secondsource.desk.search;

import org.jspecify.annotations.NullMarked;
