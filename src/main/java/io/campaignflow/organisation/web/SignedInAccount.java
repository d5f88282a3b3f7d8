package io.campaignflow.organisation.web;

import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Somebody who is signed in, as small as a session can keep it: the account. */
final class SignedInAccount {

	private SignedInAccount() {
	}

	static Authentication of(String account) {
		return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
	}

}
