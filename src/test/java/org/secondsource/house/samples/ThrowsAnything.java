package org.secondsource.house.samples;

public class ThrowsAnything {

	void refuse() {
		throw new RuntimeException("no");
	}

}
