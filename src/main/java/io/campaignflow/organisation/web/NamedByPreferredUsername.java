package io.campaignflow.organisation.web;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.util.StringUtils;

/**
 * Takes the account from the claim {@code preferred_username}; a provider that does not
 * send it lets nobody in.
 */
class NamedByPreferredUsername extends OidcUserService {

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = super.loadUser(request);
		if (!StringUtils.hasText(user.getPreferredUsername())) {
			throw new OAuth2AuthenticationException("preferred_username_missing");
		}
		return new DefaultOidcUser(user.getAuthorities(), user.getIdToken(), user.getUserInfo(),
				StandardClaimNames.PREFERRED_USERNAME);
	}

}
