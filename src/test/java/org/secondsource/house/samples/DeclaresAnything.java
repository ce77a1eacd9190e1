package org.secondsource.house.samples;

public class DeclaresAnything {

	void refuse() throws Exception {
		throw new java.io.IOException("no");
	}

}
