package org.secondsource.desk.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.desk.filing.When;
import org.secondsource.desk.filing.WithdrawalForm;
import org.secondsource.desk.filing.Withdrawing;
import org.secondsource.report.Filing;
import org.secondsource.report.ReportVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What publishers took back.
 */
@RestController
@RequestMapping("/api/withdrawals")
@Tag(name = "Withdrawals", description = "What publishers took back; every claim that stood on it is judged again.")
class WithdrawalsApi {

	private final Withdrawing withdrawing;

	private final ClaimLedger claims;

	WithdrawalsApi(Withdrawing withdrawing, ClaimLedger claims) {
		this.withdrawing = withdrawing;
		this.claims = claims;
	}

	@PostMapping
	@Operation(summary = "Files a withdrawal",
			description = "By the report's id, or by source and guid, also before the "
					+ "report came. Open to the desks, their heads and the editors. 201; a repeat answers 200 with the same.")
	ResponseEntity<WithdrawalView> withdraw(@RequestBody WithdrawalForm form, Principal person) {
		Filing filing = this.withdrawing.withdraw(form, person.getName());
		ReportVersion version = filing.version();
		WithdrawalView view = new WithdrawalView(version.report().value(), version.number(), version.source().value(),
				version.guid(), When.write(version.published()), version.repudiates(),
				this.claims.standingOn(version.report()).stream().map(ClaimId::value).toList());
		URI location = URI.create("/api/reports/" + version.report());
		return filing.repeated() ? ResponseEntity.ok(view) : ResponseEntity.created(location).body(view);
	}

	/**
	 * A withdrawal on file.
	 *
	 * @param report the report's id
	 * @param version the version that takes it back
	 * @param source who published it
	 * @param guid the publisher's own name for it
	 * @param published when it was taken back
	 * @param repudiates whether the figure or its source was wrong
	 * @param claims the claims that stand on the report, judged again
	 */
	@Schema(name = "Withdrawal")
	record WithdrawalView(String report, int version, String source, String guid, String published, boolean repudiates,
			List<String> claims) {
	}

}
