package org.secondsource.house.samples.modules.attic;

import org.secondsource.house.samples.modules.cellar.Barrel;
import org.secondsource.house.samples.modules.cellar.pipes.Valve;

public record Trunk(Barrel undeclared, Valve internal) {
}
