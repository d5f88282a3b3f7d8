package io.campaignflow.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Requests that cannot be understood, before any rule is asked: where and why. */
@Component
class RequestFaults {

	private final Sentences sentences;

	RequestFaults(Sentences sentences) {
		this.sentences = sentences;
	}

	Optional<Problem> of(Throwable failure) {
		if (failure instanceof RequestRejectedException) {
			return Optional.of(problem(HttpStatus.BAD_REQUEST, "unreadable", List.of()));
		}
		if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof MaxUploadSizeExceededException) {
			return Optional.of(plain(HttpStatus.PAYLOAD_TOO_LARGE));
		}
		if (failure instanceof MultipartException) {
			return Optional.of(problem(HttpStatus.BAD_REQUEST, "unreadable", List.of()));
		}
		if (failure instanceof HttpMessageNotReadableException unreadable) {
			return Optional.of(unreadable(unreadable));
		}
		return invalidContent(failure).or(() -> badParameter(failure)).or(() -> known(failure));
	}

	private Optional<Problem> invalidContent(Throwable failure) {
		if (failure instanceof BindException invalid) {
			return Optional.of(invalid(invalid.getFieldErrors().stream().map(this::fault).toList()));
		}
		if (failure instanceof HandlerMethodValidationException invalid) {
			return Optional
				.of(invalid(invalid.getParameterValidationResults().stream().map(RequestFaults::fault).toList()));
		}
		return Optional.empty();
	}

	private Optional<Problem> badParameter(Throwable failure) {
		if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
			return Optional.of(parameter(mismatch.getName()));
		}
		if (failure instanceof TypeMismatchException mismatch) {
			return Optional.of(parameter(String.valueOf(mismatch.getPropertyName())));
		}
		if (failure instanceof MissingServletRequestParameterException missing) {
			return Optional.of(missing(missing.getParameterName()));
		}
		return Optional.empty();
	}

	private Optional<Problem> known(Throwable failure) {
		return failure instanceof ErrorResponse known
				? Optional.of(plain(HttpStatus.valueOf(known.getStatusCode().value()))) : Optional.empty();
	}

	private Problem unreadable(HttpMessageNotReadableException failure) {
		if (!(failure.getCause() instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
			return problem(HttpStatus.BAD_REQUEST, "unreadable", List.of());
		}
		String code = (mapping instanceof UnrecognizedPropertyException) ? "unknown-field" : "wrong-type";
		return problem(HttpStatus.BAD_REQUEST, "unreadable", List.of(fault(pathOf(mapping), code)));
	}

	private static String pathOf(JsonMappingException mapping) {
		return mapping.getPath()
			.stream()
			.map((step) -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

	private Problem invalid(List<Problem.Fault> faults) {
		return problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", faults);
	}

	private Problem.Fault fault(FieldError error) {
		if (error.isBindingFailure()) {
			return fault(error.getField(), "wrong-type");
		}
		return new Problem.Fault(error.getField(), lowerCode(error), error.getDefaultMessage());
	}

	private static Problem.Fault fault(ParameterValidationResult result) {
		String message = result.getResolvableErrors()
			.stream()
			.map((error) -> String.valueOf(error.getDefaultMessage()))
			.collect(Collectors.joining(" "));
		return new Problem.Fault(String.valueOf(result.getMethodParameter().getParameterName()), "invalid", message);
	}

	private static String lowerCode(DefaultMessageSourceResolvable error) {
		return String.valueOf(error.getCode()).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
	}

	private Problem parameter(String name) {
		return problem(HttpStatus.BAD_REQUEST, "invalid", List.of(fault(name, "wrong-type")));
	}

	private Problem missing(String name) {
		return problem(HttpStatus.BAD_REQUEST, "invalid", List.of(fault(name, "missing")));
	}

	private Problem.Fault fault(String field, String code) {
		return new Problem.Fault(field, code, sentences.of(code, List.of(field)));
	}

	private Problem plain(HttpStatus status) {
		return problem(status, switch (status) {
			case NOT_FOUND -> "no-such-page";
			case METHOD_NOT_ALLOWED -> "method-not-allowed";
			case UNSUPPORTED_MEDIA_TYPE -> "unsupported-type";
			case NOT_ACCEPTABLE -> "not-acceptable";
			case PAYLOAD_TOO_LARGE -> "too-large";
			default -> status.is4xxClientError() ? "request-refused" : "failed";
		}, List.of());
	}

	private Problem problem(HttpStatus status, String code, List<Problem.Fault> faults) {
		return new Problem(status, code, sentences.of(code, List.of()), faults, null, null);
	}

}
