/**
 * Every way in: who may pass which path, and the guards of the demo.
 */
@NullMarked
package org.secondsource.door;

import org.jspecify.annotations.NullMarked;
