package org.secondsource.house.samples.modules.cellar.pipes;

public record Valve(boolean open) {
}
