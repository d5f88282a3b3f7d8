package io.campaignflow.organisation.web;

import io.campaignflow.organisation.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets the sign-in form and HTTP Basic ask {@link SignIn}. What is kept of a person is
 * the name of the account, nothing else.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

	private final SignIn signIn;

	AccountAuthentication(SignIn signIn) {
		this.signIn = signIn;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String account = attempt.getName();
		return switch (this.signIn.attempt(account, String.valueOf(attempt.getCredentials()))) {
			case WELCOME -> SignedInAccount.of(account);
			case REFUSED -> throw new BadCredentialsException("wrong account or password");
			case LOCKED -> throw new LockedException("too many failures");
		};
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
