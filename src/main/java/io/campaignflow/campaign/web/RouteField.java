package io.campaignflow.campaign.web;

import io.campaignflow.web.TypedFields;

/**
 * A route as the form's list names it: the key alone for the newest version there will be
 * at the launch, {@code key@3} for one version.
 */
record RouteField(String key, Integer version) {

	private static final String AT = "@";

	static RouteField parse(String text) {
		int at = text.indexOf(AT);
		return (at < 0) ? new RouteField(text, null)
				: new RouteField(text.substring(0, at), TypedFields.number(text.substring(at + 1)));
	}

	static String text(String key, Integer version) {
		return (version == null) ? key : key + AT + version;
	}

}
