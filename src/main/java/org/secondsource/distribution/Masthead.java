package org.secondsource.distribution;

import java.net.URI;

import org.secondsource.claim.ClaimId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who publishes, and where it is read.
 *
 * @param name the newsroom's name, as recipients read it
 * @param address where people and programs reach the desk, without a slash at the end
 */
@ConfigurationProperties("second-source.masthead")
public record Masthead(@DefaultValue("Second Source") String name, @DefaultValue("http://localhost:8080") URI address) {

	/**
	 * The page that all may read.
	 * @param claim the claim
	 * @return its address
	 */
	public String page(ClaimId claim) {
		return this.address + "/publications/" + claim;
	}

	/**
	 * Names a revision wherever it is read.
	 * @param claim the claim
	 * @param revision the revision's number
	 * @return an address that leads to it on the page
	 */
	public String name(ClaimId claim, int revision) {
		return page(claim) + "#revision-" + revision;
	}

}
