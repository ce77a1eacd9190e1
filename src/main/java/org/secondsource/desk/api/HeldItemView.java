package org.secondsource.desk.api;

import io.swagger.v3.oas.annotations.media.Schema;

import org.secondsource.report.UnprovenItem;

/**
 * A version that waits for a person, because it came by a door which does not speak for
 * its source.
 *
 * @param held its id
 * @param report the id of the report that it would change
 * @param source who is said to have published it
 * @param headline as it came
 * @param door by which door it came
 * @param at when it came
 * @param state WAITING, CONFIRMED or REFUSED
 * @param why what happened, or happens next
 */
@Schema(name = "HeldItem")
record HeldItemView(String held, String report, String source, String headline, String door, String at,
		UnprovenItem.State state, String why) {

	static HeldItemView of(UnprovenItem item) {
		return new HeldItemView(item.id(), item.report().report().value(), item.report().source().value(),
				item.report().headline(), item.door(), item.at().toString(), item.state(), why(item));
	}

	private static String why(UnprovenItem item) {
		return switch (item.state()) {
			case WAITING ->
				"The door “" + item.door() + "” does not speak for this source. Nothing was changed; a person "
						+ "has been asked to confirm it.";
			case CONFIRMED -> "Confirmed by " + item.by() + ": " + item.reason();
			case REFUSED -> "Refused by " + item.by() + ": " + item.reason();
		};
	}

}
