package org.secondsource.cockpit;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.UnknownClaim;
import org.secondsource.verification.Refused;

/**
 * What editors ask and decide over HTTP: for editors alone, at every call.
 */
@Produces(MediaType.APPLICATION_JSON)
public class ClaimsResource extends AbstractCockpitPluginResource {

	private final EditorsDesk desk;

	ClaimsResource(String engine, EditorsDesk desk) {
		super(engine);
		this.desk = desk;
	}

	/**
	 * The claims that await an editor.
	 * @return the most urgent first
	 */
	@GET
	public Queue queue() {
		return this.desk.queue(editor());
	}

	/**
	 * What was published, and what ended without.
	 * @return the newest first
	 */
	@GET
	@Path("past")
	public List<Past> past() {
		editor();
		return this.desk.past();
	}

	/**
	 * One claim.
	 * @param id its id
	 * @return all that an editor needs to decide
	 */
	@GET
	@Path("{id}")
	public Sheet sheet(@PathParam("id") String id) {
		String editor = editor();
		return about(id, (claim) -> this.desk.sheet(claim, editor));
	}

	/**
	 * An editor decides.
	 * @param id the claim's id
	 * @param decision what was decided, having seen what
	 * @return what happened; 409 with the reasons if it is refused
	 */
	@POST
	@Path("{id}/decision")
	@Consumes(MediaType.APPLICATION_JSON)
	public Response decide(@PathParam("id") String id, Decision decision) {
		String editor = editor();
		try {
			return Response.ok(about(id, (claim) -> this.desk.decide(claim, editor, decision))).build();
		}
		catch (Refused ex) {
			return Response.status(Status.CONFLICT).entity(new Refusal(ex.reasons())).build();
		}
	}

	private String editor() {
		Authentication person = getCurrentAuthentication();
		if (person == null || !this.desk.admits(person.getUserId())) {
			throw new InvalidRequestException(Status.FORBIDDEN,
					"Claims are approved by editors. Ask an administrator to make you one, or leave it to them.");
		}
		return person.getUserId();
	}

	private static <T> T about(String id, Function<ClaimId, T> question) {
		try {
			return question.apply(new ClaimId(id));
		}
		catch (UnknownClaim ex) {
			throw new InvalidRequestException(Status.NOT_FOUND, ex, ex.getMessage());
		}
	}

	/**
	 * Why a decision was refused.
	 *
	 * @param reasons sentences that say what to do
	 */
	record Refusal(List<String> reasons) {
	}

}
