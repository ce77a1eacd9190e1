package org.secondsource.desk.dossier;

import java.util.List;

import org.secondsource.claim.ClaimId;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Desks;
import org.secondsource.verification.Case;
import org.secondsource.verification.Cases;
import org.secondsource.verification.MovingClaims;
import org.springframework.stereotype.Component;

/**
 * Where a claim's reader may move it.
 */
@Component
class Moves {

	private final Cases cases;

	private final MovingClaims moving;

	private final Desks desks;

	Moves(Cases cases, MovingClaims moving, Desks desks) {
		this.cases = cases;
		this.moving = moving;
		this.desks = desks;
	}

	Moves.From of(ClaimId claim, String reader) {
		Case now = this.cases.of(claim);
		List<Desk> desks = this.desks.all();
		String name = desks.stream()
			.filter((desk) -> desk.id().equals(now.desk()))
			.map(Desk::name)
			.findFirst()
			.orElse(now.desk());
		List<Desk> others = this.moving.isOpenTo(now, reader)
				? desks.stream().filter((desk) -> !desk.id().equals(now.desk())).toList() : List.of();
		return new From(name, others);
	}

	void move(ClaimId claim, String desk, String reason, String by) {
		this.moving.move(claim, desk, reason, by);
	}

	/**
	 * The way from the desk that has the claim.
	 *
	 * @param desk the name of that desk
	 * @param others where the reader may move it; none if it is not theirs to move
	 */
	record From(String desk, List<Desk> others) {
	}

}
