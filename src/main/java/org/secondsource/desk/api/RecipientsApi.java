package org.secondsource.desk.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;
import org.secondsource.distribution.Deliveries;
import org.secondsource.distribution.Delivery;
import org.secondsource.distribution.Recipient;
import org.secondsource.distribution.Recipients;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who is told of what we say and take back, and what they owe an answer to.
 */
@RestController
@RequestMapping("/api/recipients")
@Tag(name = "Recipients", description = "Who is told of what is said and taken back.")
class RecipientsApi {

	private final Recipients recipients;

	private final Deliveries deliveries;

	RecipientsApi(Recipients recipients, Deliveries deliveries) {
		this.recipients = recipients;
		this.deliveries = deliveries;
	}

	@GetMapping
	@Operation(summary = "Lists the recipients")
	List<Recipient> all() {
		return this.recipients.all();
	}

	@PostMapping
	@Operation(summary = "Adds a recipient, who is told of all that is said from now on",
			description = "Without an address it is one whom people tell. What is sent is signed as Standard Webhooks 1.0 "
					+ "has it, under the secret in the answer, which is shown only this once. What follows a hold or a "
					+ "correction is told in order, again and again until it is taken.")
	ResponseEntity<Added> add(@RequestBody RecipientForm form, Principal person) {
		Recipient recipient = form.recipient();
		String secret = this.recipients.add(recipient, person.getName());
		return ResponseEntity.created(URI.create("/api/recipients/" + recipient.id()))
			.body(new Added(recipient, secret));
	}

	@PutMapping("/{id}/paused")
	@Operation(summary = "Pauses a recipient, or goes on with it",
			description = "What was said meanwhile is sent then. What is taken back is sent to all who had it, paused or not.")
	Recipient pause(@PathVariable String id, @RequestBody Pause form, Principal person) {
		this.recipients.pause(id, form.paused(), person.getName());
		return this.recipients.get(id);
	}

	@GetMapping("/owed")
	@Operation(summary = "Lists who still carries what we corrected or took back", description = "The oldest first.")
	List<Delivery> owed() {
		return this.deliveries.owed();
	}

	@GetMapping("/deliveries")
	@Operation(summary = "Lists what recipients were to be told about a claim, and what became of it")
	List<Delivery> deliveries(@RequestParam String claim) {
		return this.deliveries.of(new ClaimId(claim));
	}

	@PostMapping("/deliveries/{number}/acknowledgement")
	@Operation(summary = "Tells that a recipient has put right what it carried")
	Delivery acknowledge(@PathVariable long number, Principal person) {
		return this.deliveries.acknowledge(number, person.getName());
	}

	/**
	 * A recipient as it was added.
	 *
	 * @param recipient the recipient
	 * @param secret under which what it is sent is signed
	 */
	@Schema(name = "AddedRecipient")
	record Added(Recipient recipient, String secret) {
	}

	/**
	 * A recipient to add.
	 *
	 * @param id its id; made from the name if left out
	 * @param name its name
	 * @param address where its program listens; left out for one whom people tell
	 */
	@Schema(name = "Recipient", example = """
			{"name": "The Morning Paper", "address": "https://paper.example/corrections"}""")
	record RecipientForm(@Nullable String id, @Nullable String name, @Nullable String address) {

		Recipient recipient() {
			String called = Given.required(this.name, "name");
			return new Recipient(Given.or(this.id, Given.slug(called)), called, uri(this.address), false);
		}

	}

	private static @Nullable URI uri(@Nullable String address) {
		try {
			return (address != null) ? new URI(address) : null;
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("“" + address + "” is no address. Write one as in "
					+ "https://wire.example/corrections, or leave it out.", ex);
		}
	}

	/**
	 * Whether a recipient wants nothing for now.
	 *
	 * @param paused true to pause it
	 */
	@Schema(name = "Pause")
	record Pause(boolean paused) {
	}

}
