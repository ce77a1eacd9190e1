package org.secondsource.house.samples;

public class HasASetter {

	private String status = "OPEN";

	void setStatus(String status) {
		this.status = status;
	}

	String status() {
		return this.status;
	}

}
