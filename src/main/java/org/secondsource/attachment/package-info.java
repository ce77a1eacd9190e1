/**
 * Pictures and PDFs that people attach as evidence: what is taken, the bytes as they
 * came, and what of them may be shown.
 */
@ApplicationModule(allowedDependencies = "storage")
@NullMarked
package org.secondsource.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
