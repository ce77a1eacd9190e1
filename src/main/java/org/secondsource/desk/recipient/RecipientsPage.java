package org.secondsource.desk.recipient;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimLedger;
import org.secondsource.distribution.Deliveries;
import org.secondsource.distribution.Delivery;
import org.secondsource.distribution.Recipient;
import org.secondsource.distribution.Recipients;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows who still carries what we corrected or took back, and for how long.
 */
@Controller
class RecipientsPage {

	private final Recipients recipients;

	private final Deliveries deliveries;

	private final ClaimLedger claims;

	private final Clock clock;

	RecipientsPage(Recipients recipients, Deliveries deliveries, ClaimLedger claims, Clock clock) {
		this.recipients = recipients;
		this.deliveries = deliveries;
		this.claims = claims;
		this.clock = clock;
	}

	@GetMapping("/recipients")
	String show(Model model) {
		Map<String, String> names = this.recipients.all()
			.stream()
			.collect(Collectors.toMap(Recipient::id, Recipient::name));
		List<Row> owed = this.deliveries.owed().stream().map((delivery) -> row(delivery, names)).toList();
		Map<String, Deliveries.Backlog> backlogs = this.deliveries.backlogs();
		List<Told> told = this.recipients.all().stream().map((one) -> told(one, backlogs.get(one.id()))).toList();
		model.addAllAttributes(Map.of("title", "Recipients", "recipients", told, "owed", owed));
		return "recipients";
	}

	@PostMapping("/recipients/deliveries/{number}")
	String acknowledge(@PathVariable long number, Principal person) {
		this.deliveries.acknowledge(number, person.getName());
		return "redirect:/recipients";
	}

	private Row row(Delivery delivery, Map<String, String> names) {
		return new Row(delivery.number(), names.getOrDefault(delivery.recipient(), delivery.recipient()),
				delivery.claim().value(), this.claims.state(delivery.claim()).claim().sentence(),
				delivery.kind().name().toLowerCase(Locale.ROOT),
				age(Duration.between(delivery.made(), this.clock.instant())), delivery.delivered() != null,
				delivery.attempts(), delivery.failure());
	}

	private Told told(Recipient recipient, Deliveries.@Nullable Backlog backlog) {
		String how = (recipient.address() != null) ? recipient.address().toString() : "by people";
		String waits = (backlog != null)
				? backlog.waiting() + ", the oldest for " + age(Duration.between(backlog.since(), this.clock.instant()))
				: "";
		return new Told(recipient.name(), how, recipient.paused(), waits, (backlog != null) ? backlog.failure() : null);
	}

	private static String age(Duration age) {
		if (age.toHours() < 1) {
			return age.toMinutes() + " min";
		}
		return (age.toDays() < 2) ? age.toHours() + " h" : age.toDays() + " days";
	}

	/**
	 * Somebody who is told.
	 *
	 * @param name the name
	 * @param how where its program listens, or that people tell it
	 * @param paused whether it wants nothing for now
	 * @param waits what it has not taken yet; empty if it has taken all
	 * @param failure why one was not taken; null if none was refused
	 */
	record Told(String name, String how, boolean paused, String waits, @Nullable String failure) {
	}

	/**
	 * Something that a recipient owes.
	 *
	 * @param number the delivery's number
	 * @param recipient the recipient's name
	 * @param claim the claim's id
	 * @param sentence the claim in a sentence
	 * @param kind a correction or a retraction
	 * @param age for how long
	 * @param told whether its program took it
	 * @param attempts how often it was sent
	 * @param failure why the last sending failed; null if none did
	 */
	record Row(long number, String recipient, String claim, String sentence, String kind, String age, boolean told,
			int attempts, @Nullable String failure) {
	}

}
