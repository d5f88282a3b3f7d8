package io.campaignflow.shared;

import java.util.List;

/**
 * A refusal a person understands: a stable code (message key {@code error.<code>}) and
 * the values its sentence names. The kind of refusal is the subclass; nothing is changed
 * when one is thrown.
 */
public abstract class Refusal extends RuntimeException {

	private final String code;

	private final List<Object> args;

	protected Refusal(String code, List<Object> args) {
		super(code + args);
		this.code = code;
		this.args = List.copyOf(args);
	}

	public String code() {
		return code;
	}

	public List<Object> args() {
		return args;
	}

}
