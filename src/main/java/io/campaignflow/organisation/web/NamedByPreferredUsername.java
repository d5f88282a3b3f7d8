package io.campaignflow.organisation.web;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Takes the account from the claim {@code preferred_username}; a provider that does not
 * send it lets nobody in.
 */
class NamedByPreferredUsername extends OidcUserService {

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = super.loadUser(request);
		if (user.getPreferredUsername() == null) {
			throw new OAuth2AuthenticationException("preferred_username_missing");
		}
		return new DefaultOidcUser(user.getAuthorities(), user.getIdToken(), user.getUserInfo(),
				StandardClaimNames.PREFERRED_USERNAME);
	}

}
