package org.secondsource.house.samples;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Autowired;

public class InjectsAField {

	@Autowired
	Clock clock;

}
