package org.secondsource.demo;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Finding;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Severity;
import org.secondsource.claim.Claim;
import org.secondsource.source.SourceRegister;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.ClaimProcess;

/**
 * Tells the founding case again, report by report, with what the rules made of each.
 */
@Component
@ConditionalOnProperty(name = "replay")
@Order(DemoPeople.ORDER + 200)
class Replay implements ApplicationRunner {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneId.of("Asia/Damascus"));

	private final FoundingStory story;

	private final Cases cases;

	private final ClaimProcess process;

	private final SourceRegister sources;

	private final PrintStream out = System.out;

	private final Map<Claim, Assessment> before = new LinkedHashMap<>();

	Replay(FoundingStory story, Cases cases, ClaimProcess process, SourceRegister sources) {
		this.story = story;
		this.cases = cases;
		this.process = process;
		this.sources = sources;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.out.println("\nThe cement workers of Dmeir, April 2016, as the reports came in.");
		this.story.open();
		this.story.claims().forEach((claim) -> this.before.put(claim, of(claim).assessment()));
		for (CaseStep step : this.story.steps()) {
			this.out.printf("%n== %s, %s ==%n%s%n", step.title(), DAY.format(step.clock()), step.happens());
			step.reports().forEach((report) -> take(step, report));
			if (!step.acts().isEmpty()) {
				this.story.confirm(step);
				this.out.printf("%n  * %s%n", step.acts().get(0).reason());
				this.before.keySet().forEach(this::tell);
			}
		}
		end();
	}

	private void take(CaseStep step, ReportEntry report) {
		this.story.take(step, report);
		this.out.printf("%n  %s: %s%n", this.sources.get(report.source()).name(), report.headline());
		this.before.keySet().forEach(this::tell);
	}

	/** What changed for a claim: its grade or range, and what the rules newly found. */
	private void tell(Claim claim) {
		Assessment then = Objects.requireNonNull(this.before.get(claim));
		Assessment now = of(claim).assessment();
		List<String> known = then.findings().stream().map(Finding::key).toList();
		List<Finding> found = now.findings()
			.stream()
			.filter((finding) -> finding.severity().compareTo(Severity.BLOCK) <= 0 || finding.rule() == 8
					|| finding.rule() == 22 || finding.rule() == 39)
			.filter((finding) -> !known.contains(finding.key()))
			.toList();
		if (!summary(then).equals(summary(now)) || !found.isEmpty()) {
			this.out.printf("    %-9s %s%n", claim.effect().word(), summary(now));
			found.forEach(
					(finding) -> this.out.printf("              %-6s %s%n", finding.severity(), finding.sentence()));
		}
		this.before.put(claim, now);
	}

	private void end() {
		this.out.println("\n== Where it stands ==");
		for (Claim claim : this.before.keySet()) {
			Case last = of(claim);
			List<String> tasks = new ArrayList<>();
			this.process.open(claim.id()).forEach((task) -> tasks.add(task.brief().name().split(":")[0]));
			this.out.printf("  %s%n    %s; open: %s%n", last.assessment().wording(), summary(last.assessment()),
					tasks.isEmpty() ? "nothing" : String.join(", ", tasks));
		}
		this.before.forEach((claim, assessment) -> assessment.accounts()
			.stream()
			.filter((account) -> account.grade() == Grade.WITHDRAWN)
			.forEach((account) -> this.out.printf(
					"%n  Withdrawn: %s %s, carried by %d citations; independent origins: %d.%n", account.account(),
					claim.effect().word(), account.citations().size(), account.origins().size())));
	}

	private static String summary(Assessment assessment) {
		return assessment.grade() + " " + assessment.range();
	}

	private Case of(Claim claim) {
		return this.cases.of(claim.id());
	}

}
