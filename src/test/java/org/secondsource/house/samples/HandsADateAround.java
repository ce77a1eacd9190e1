package org.secondsource.house.samples;

import java.util.Date;

public class HandsADateAround {

	public Date later(Date date) {
		return new Date(date.getTime() + 1);
	}

}
