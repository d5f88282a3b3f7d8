package io.campaignflow.web;

import io.campaignflow.shared.Busy;

/** Somebody without an account did something too often within an hour. */
public class TooManyCalls extends Busy {

	TooManyCalls(String what) {
		super("too-many-calls", what);
	}

}
