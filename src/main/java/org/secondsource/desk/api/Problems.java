package org.secondsource.desk.api;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.jspecify.annotations.Nullable;

import org.secondsource.attachment.FileTooLarge;
import org.secondsource.attachment.Receiving;
import org.secondsource.desk.filing.NotYours;
import org.secondsource.source.WrongMasterKey;
import org.secondsource.verification.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import org.secondsource.assessment.RunawayRule;
import org.secondsource.attachment.FileTooLarge;
import org.secondsource.attachment.Receiving;
import org.secondsource.desk.filing.NotYours;
import org.secondsource.verification.Refused;

/**
 * Says what is wrong with a call, and what to do next, as problem details (RFC 9457).
 */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

	private final Receiving files;

	Problems(Receiving files) {
		this.files = files;
	}

	@ExceptionHandler
	ProblemDetail refused(Refused refused) {
		ProblemDetail problem = problem(HttpStatus.CONFLICT, "Refused; nothing was changed", refused.getMessage());
		problem.setProperty("reasons", refused.reasons());
		return problem;
	}

	@ExceptionHandler({ ConcurrencyFailureException.class, QueryTimeoutException.class })
	ProblemDetail busy() {
		return problem(HttpStatus.CONFLICT, "Others are at work on the same claim",
				"Others are changing the same claim at this moment, so that nothing was changed. Send it again.");
	}

	@ExceptionHandler
	ProblemDetail stuck(RunawayRule stuck) {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, "The rules cannot judge this", stuck.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unknown(NoSuchElementException unknown) {
		return problem(HttpStatus.NOT_FOUND, "Not on file", unknown.getMessage());
	}

	@ExceptionHandler
	ProblemDetail told(ErrorResponseException told) {
		return told.getBody();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> elsewhere(Elsewhere merged) {
		ProblemDetail problem = problem(HttpStatus.TEMPORARY_REDIRECT, "Merged into another", merged.getMessage());
		return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT).location(merged.there()).body(problem);
	}

	@ExceptionHandler
	ProblemDetail notYours(NotYours refused) {
		return problem(HttpStatus.FORBIDDEN, "Not yours to do", refused.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unreadableNames(WrongMasterKey wrong) {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, "Protected names cannot be read", wrong.getMessage());
	}

	@ExceptionHandler
	ProblemDetail wrong(IllegalArgumentException wrong) {
		return problem(HttpStatus.UNPROCESSABLE_ENTITY, "This cannot be filed as it is", wrong.getMessage());
	}

	@ExceptionHandler
	ProblemDetail tooLarge(TooLarge tooLarge) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE, "Too large", tooLarge.getMessage());
	}

	@ExceptionHandler
	ProblemDetail tooLarge(FileTooLarge tooLarge) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE, "Too large", tooLarge.getMessage());
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException form) {
		return tooLarge(new FileTooLarge(this.files.most()));
	}

	@ExceptionHandler
	ProblemDetail unreadable(MultipartException form) {
		return problem(HttpStatus.BAD_REQUEST, "The form cannot be read",
				"The body is no complete multipart form. Send the file as its part “file”; curl does so by -F file=@name.");
	}

	@ExceptionHandler
	ProblemDetail missing(MissingServletRequestPartException missing) {
		return problem(HttpStatus.BAD_REQUEST, "A part is missing", "The form has no part “"
				+ missing.getRequestPartName() + "” with a file. Add it; curl does so by -F file=@name.");
	}

	@ExceptionHandler
	ProblemDetail unsupported(UnsupportedForm unsupported) {
		return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This form is not taken", unsupported.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unsupported(HttpMediaTypeNotSupportedException unsupported) {
		String taken = unsupported.getSupportedMediaTypes()
			.stream()
			.map(MediaType::toString)
			.filter((type) -> !type.contains("*"))
			.distinct()
			.collect(Collectors.joining(", "));
		return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This form is not taken",
				"The call takes " + taken + ". Say which it is in the header Content-Type.");
	}

	@ExceptionHandler
	ProblemDetail missing(MissingServletRequestParameterException missing) {
		return problem(HttpStatus.BAD_REQUEST, "A parameter is missing",
				"The parameter “" + missing.getParameterName() + "” is missing. Add it to the address.");
	}

	@ExceptionHandler
	ProblemDetail mistyped(MethodArgumentTypeMismatchException mistyped) {
		return problem(HttpStatus.BAD_REQUEST, "A parameter cannot be read", "“" + mistyped.getValue()
				+ "” is no value of “" + mistyped.getName() + "”. See the description at /v3/api-docs.");
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
		Throwable cause = unreadable.getMostSpecificCause();
		if (cause instanceof TooLarge tooLarge) {
			return tooLarge(tooLarge);
		}
		JsonProcessingException json = json(unreadable);
		return (json != null) ? malformed(json, cause) : problem(HttpStatus.BAD_REQUEST,
				"The body is missing or cannot be read", "Send a JSON object as /v3/api-docs describes it.");
	}

	@ExceptionHandler
	ProblemDetail malformed(DossierForm.Malformed malformed) {
		JsonProcessingException json = Objects.requireNonNull(json(malformed));
		Throwable cause = (json.getCause() != null) ? json.getCause() : json;
		return malformed(json, cause);
	}

	private static ProblemDetail malformed(JsonProcessingException json, Throwable cause) {
		if (cause instanceof IllegalArgumentException wrong && json instanceof JsonMappingException mapping) {
			return field(problem(HttpStatus.UNPROCESSABLE_ENTITY, "This cannot be filed as it is", wrong.getMessage()),
					mapping);
		}
		return malformed(json);
	}

	private static ProblemDetail malformed(JsonProcessingException json) {
		String where = (json.getLocation() != null) ? " (line " + json.getLocation().getLineNr() + ")" : "";
		if (!(json instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
			return problem(HttpStatus.BAD_REQUEST, "The body is no JSON",
					"The body cannot be read as JSON" + where + ". Check its quotes, commas and brackets.");
		}
		String path = path(mapping);
		String detail = (mapping.getCause() instanceof NullPointerException)
				? "In “" + path + "” something is missing" + where + ". See /v3/api-docs for what it needs."
				: (mapping instanceof UnrecognizedPropertyException unknown)
						? "There is no field “" + path + "”" + where + ". Known here: "
								+ unknown.getKnownPropertyIds()
									.stream()
									.map(String::valueOf)
									.sorted()
									.collect(Collectors.joining(", "))
								+ "."
						: "The field “" + path + "” cannot be read" + where + ". See /v3/api-docs for what it takes.";
		return field(problem(HttpStatus.BAD_REQUEST, "A field cannot be read", detail), mapping);
	}

	private static ProblemDetail field(ProblemDetail problem, JsonMappingException mapping) {
		problem.setProperty("field", path(mapping));
		return problem;
	}

	private static String path(JsonMappingException mapping) {
		return mapping.getPath()
			.stream()
			.map((step) -> (step.getFieldName() != null) ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

	private static @Nullable JsonProcessingException json(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof JsonProcessingException json) {
				return json;
			}
		}
		return null;
	}

	private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setDetail(detail);
		problem.setTitle(title);
		return problem;
	}

}
