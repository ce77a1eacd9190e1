package org.secondsource.house.samples;

public class PrintsALine {

	void tell(String line) {
		System.out.println(line);
	}

}
