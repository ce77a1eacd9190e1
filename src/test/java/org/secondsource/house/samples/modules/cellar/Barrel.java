package org.secondsource.house.samples.modules.cellar;

public record Barrel(int litres) {
}
