package org.secondsource.cockpit;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.Mode;
import org.secondsource.claim.WorkKind;
import org.secondsource.claim.Wording;
import org.secondsource.report.Period;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.FilingEvidence;

import org.springframework.boot.test.context.TestComponent;

/**
 * Claims that two independent sources told the desk themselves, so that an editor may
 * decide.
 */
@TestComponent
class ReadyClaims {

	private final SourceRegister sources;

	private final ClaimLedger claims;

	private final FilingEvidence filing;

	private final Cases cases;

	private final Clock clock;

	ReadyClaims(SourceRegister sources, ClaimLedger claims, FilingEvidence filing, Cases cases, Clock clock) {
		this.sources = sources;
		this.claims = claims;
		this.filing = filing;
		this.cases = cases;
		this.clock = clock;
	}

	/** Registers a claim and files all that makes it ready. */
	Case ready(String id, String sentence, Gravity gravity, String verifier) {
		IncidentId incident = new IncidentId("ferry-" + id);
		this.claims.add(new Incident(incident, "The ferry at Chandpur", "Chandpur, Bangladesh", now(), true, null,
				Set.of(), Set.of(), "asia"));
		source("coastguard-" + id, "Bangladesh Coast Guard", SourceKind.OFFICIAL);
		source("monitor-" + id, "River Safety Monitor", SourceKind.MONITOR);
		source("desk-" + id, "the Asia desk", SourceKind.OUTLET);
		ClaimId claim = new ClaimId(id);
		this.filing.register(
				new Claim(claim, incident, Effect.KILLED, "passengers", "Chandpur, that evening", gravity, sentence),
				"reporter");
		this.filing.cite(claim, List.of(heard(id, "coastguard"), heard(id, "monitor")), verifier);
		for (WorkKind kind : this.cases.of(claim).assessment().work()) {
			this.filing.enquire(claim, kind, "Rang the owner of the ferry; no answer.", verifier);
		}
		return this.cases.of(claim);
	}

	/** Files what one more source told the desk, and tries what the rules then ask. */
	Case toldAgain(String id, String name, String verifier) {
		ClaimId claim = new ClaimId(id);
		source("hospital-" + id, name, SourceKind.OFFICIAL);
		this.filing.cite(claim, heard(id, "hospital"), verifier);
		for (WorkKind kind : this.cases.of(claim).assessment().work()) {
			this.filing.enquire(claim, kind, "Rang the owner of the ferry again; no answer.", verifier);
		}
		return this.cases.of(claim);
	}

	/** Files a mention, which changes nothing that an editor reads. */
	Case mentioned(String id, String verifier) {
		Citation told = heard(id, "monitor");
		return this.filing.cite(new ClaimId(id),
				new Citation("mention", null, 0, told.carrier(), now(), Mode.MENTIONS, told.wording(), told.origin(),
						List.of(), Hearing.HEARD, Hedge.NONE, null, null, false, false, false, false, 6, ""),
				verifier);
	}

	private void source(String id, String name, SourceKind kind) {
		this.sources.add(Source.of(id, name, kind));
	}

	private Citation heard(String id, String origin) {
		return new Citation(origin, null, 0, new SourceId("desk-" + id), now(), Mode.ASSERTS, Wording.read("12"),
				new SourceId(origin + "-" + id), List.of(), Hearing.HEARD, Hedge.NONE, null, null, false, false, false,
				false, 2, "Twelve bodies were brought ashore.");
	}

	private Period now() {
		return Period.at(this.clock.instant());
	}

}
