package io.campaignflow.resident.web;

import io.campaignflow.resident.Saying;

/**
 * The fields of a resident's form as typed. {@code k} is the token of the link,
 * {@code website} a field no person sees: whoever fills it in is a program.
 */
public record SayingForm(String k, String receipt, String text, String place, String name, String contact,
		String website) {

	Saying saying() {
		return new Saying(receipt, text, place, name, contact);
	}

	boolean isByProgram() {
		return website != null && !website.isEmpty();
	}

	String token() {
		return (k == null) ? "" : k;
	}

}
