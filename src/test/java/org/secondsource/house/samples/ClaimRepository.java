package org.secondsource.house.samples;

public interface ClaimRepository {

}
