package io.campaignflow.web;

/**
 * What is kept of a keyed call. Without a status the call is still under way (or its node
 * died, which nobody can tell apart: it is never executed again under this key).
 */
record KeptAnswer(String hash, Integer status, String contentType, String location, byte[] body) {

	boolean underWay() {
		return status == null;
	}

}
