/**
 * This package does not say what may be null.
 */
package unmarked;
