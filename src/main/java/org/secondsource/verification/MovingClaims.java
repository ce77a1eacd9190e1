package org.secondsource.verification;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Desks;

/**
 * Heads and editors move a claim to another desk. Nothing is judged anew: its tasks
 * become the other desk's.
 */
@Component
@Transactional
public class MovingClaims {

	private final Assessing assessing;

	private final Desks desks;

	private final Staff staff;

	MovingClaims(Assessing assessing, Desks desks, Staff staff) {
		this.assessing = assessing;
		this.desks = desks;
		this.staff = staff;
	}

	/**
	 * Moves a claim to another desk.
	 * @param claim the claim
	 * @param desk the id of the other desk
	 * @param reason why
	 * @param by the person's user id
	 * @return the case as it stands then
	 * @throws org.secondsource.claim.UnknownClaim if there is no such claim
	 * @throws org.secondsource.newsroom.UnknownDesk if there is no such desk
	 * @throws Refused if no reason is given, the claim has ended or is that desk's, or it
	 * is not this person's to move
	 */
	public Case move(ClaimId claim, String desk, String reason, String by) {
		if (reason.isBlank()) {
			throw new Refused(List.of("A claim is moved with a reason. Write why the other desk should have it."));
		}
		Desk other = this.desks.get(desk);
		return this.assessing.happen(claim, by, (now) -> {
			refuseUnlessEntitled(now, by);
			if (now.step() == Step.END) {
				throw new Refused(List.of("The claim has ended (" + now.state().phase() + "). Leave it where it is."));
			}
			if (now.desk().equals(other.id())) {
				throw new Refused(List.of("The claim is with that desk already. Choose another."));
			}
			return List.of(new Fact.MovedToDesk(other.id(), reason.strip()));
		});
	}

	/**
	 * Whether somebody may move a claim.
	 * @param now the claim
	 * @param person the user id
	 * @return true for the editors and for the heads of the desk that owns it
	 */
	public boolean isOpenTo(Case now, String person) {
		Set<String> groups = this.staff.groupsOf(person);
		return groups.contains("editors") || groups.contains("seniors")
				|| (groups.contains(Brief.HEADS) && groups.contains(now.desk()));
	}

	private void refuseUnlessEntitled(Case now, String by) {
		if (!isOpenTo(now, by)) {
			throw new Refused(List.of("This claim is not " + by + "'s to move. Ask a head of the desk " + now.desk()
					+ ", or an editor."));
		}
	}

}
