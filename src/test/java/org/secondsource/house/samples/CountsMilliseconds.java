package org.secondsource.house.samples;

public class CountsMilliseconds {

	long stamp() {
		return System.currentTimeMillis();
	}

}
