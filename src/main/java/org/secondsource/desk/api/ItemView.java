package org.secondsource.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * What became of one of several items.
 *
 * @param status what it would have been answered by itself: 201, 200, 202 or 422
 * @param guid the publisher's own name for it
 * @param report the version that was filed
 * @param held what waits to be confirmed
 * @param detail why it was refused, and what to do
 */
@Schema(name = "Item")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemView(int status, String guid, @Nullable ReportView report, @Nullable HeldItemView held,
		@Nullable String detail) {

	static ItemView taken(String guid, ReportView report, boolean repeated) {
		return of(repeated ? HttpStatus.OK : HttpStatus.CREATED, guid, report, null, null);
	}

	static ItemView held(String guid, HeldItemView held) {
		return of(HttpStatus.ACCEPTED, guid, null, held, null);
	}

	static ItemView refused(String guid, String detail) {
		return of(HttpStatus.UNPROCESSABLE_ENTITY, guid, null, null, detail);
	}

	private static ItemView of(HttpStatus status, String guid, @Nullable ReportView report, @Nullable HeldItemView held,
			@Nullable String detail) {
		return new ItemView(status.value(), guid, report, held, detail);
	}

}
