package org.secondsource.house.samples.verification.process;

import java.util.Date;

public record KeepsADate(Date due) {
}
