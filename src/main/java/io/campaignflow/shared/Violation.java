package io.campaignflow.shared;

import java.util.List;

/**
 * One broken rule: where ({@code field}, a path such as {@code measures[3].deadline},
 * empty where the whole is at fault), which ({@code code}, message key
 * {@code error.<code>}) and the values its sentence names.
 */
public record Violation(String field, String code, List<Object> args) {

	public Violation {
		args = List.copyOf(args);
	}

	public static Violation of(String field, String code, Object... args) {
		return new Violation(field, code, List.of(args));
	}

}
