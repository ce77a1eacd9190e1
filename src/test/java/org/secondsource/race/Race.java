package org.secondsource.race;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.desk.ApiClient;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.journal.Journal;
import org.secondsource.publication.Publications;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.TaskKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test in the whole program of what happens at once.
 */
abstract class Race {

	@LocalServerPort
	private int port;

	private static final int LOOKS = 10;

	@Autowired
	protected Cases cases;

	@Autowired
	protected ClaimLedger claims;

	@Autowired
	protected ClaimProcess process;

	@Autowired
	protected Publications publications;

	@Autowired
	private Journal journal;

	protected String address() {
		return "http://localhost:" + this.port;
	}

	protected ApiClient as(String person) {
		return new ApiClient(address(), person);
	}

	/** A sweep may still be telling the claim what has happened. */
	private Case atRest(ClaimId claim) {
		for (int look = 0; true; look++) {
			Case now = this.cases.of(claim);
			Head head = Head.START;
			for (Entry entry : this.journal.entries(claim.chain(), Integer.MAX_VALUE)) {
				assertThat(entry.follows(head)).as("%s of %s", entry.number(), claim).isTrue();
				head = entry.head();
			}
			if (look == LOOKS || now.state().head().equals(head)) {
				assertThat(now.state().head()).isEqualTo(head);
				return now;
			}
		}
	}

	/** The chain of the claim holds, and its process waits where its step says. */
	protected Case assertInOrder(ClaimId claim) {
		Case now = atRest(claim);
		assertThat(now.state().verdict()).isEqualTo(now.latest().number());
		assertThat(now.state().settled()).as("settled: %s", claim).isTrue();
		List<OpenTask> open = this.process.open(claim);
		Set<TaskKind> kinds = open.stream().map(OpenTask::kind).collect(Collectors.toSet());
		assertThat(kinds).as("%s at %s", claim, now.step()).isEqualTo(now.tasks()).hasSameSizeAs(open);
		return now;
	}

}
