package org.secondsource.desk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.secondsource.claim.ClaimId;
import org.secondsource.distribution.Deliveries;
import org.secondsource.distribution.Delivery;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where recipients say that they have put right what they carried.
 */
@RestController
@Tag(name = "Recipients")
class AcknowledgementsApi {

	private final Deliveries deliveries;

	AcknowledgementsApi(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	@PostMapping("/api/acknowledgements/{token}")
	@SecurityRequirements
	@Operation(summary = "Acknowledges a correction or a retraction",
			description = "For the recipient's program: the address comes with what is to be acknowledged, and is all "
					+ "that it needs. To say so again does no harm.")
	Acknowledged acknowledge(@PathVariable String token) {
		Delivery owed = this.deliveries.acknowledge(token);
		return new Acknowledged(owed.claim(), owed.revision());
	}

	/**
	 * What was acknowledged.
	 *
	 * @param claim the claim
	 * @param revision the number of the revision that the recipient has put right
	 */
	record Acknowledged(ClaimId claim, int revision) {
	}

}
