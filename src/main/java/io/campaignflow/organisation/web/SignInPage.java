package io.campaignflow.organisation.web;

import io.campaignflow.organisation.DemoOrganisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The sign-in page. Why it is shown is said by a parameter without value: {@code error},
 * {@code locked}, {@code unknown}, {@code provider}, {@code expired} or {@code logout}.
 */
@Controller
class SignInPage {

	private static final List<String> REASONS = List.of("locked", "error", "unknown", "provider", "expired", "logout");

	private final ObjectProvider<ClientRegistrationRepository> providers;

	private final ObjectProvider<DemoAccounts> demo;

	SignInPage(ObjectProvider<ClientRegistrationRepository> providers, ObjectProvider<DemoAccounts> demo) {
		this.providers = providers;
		this.demo = demo;
	}

	@GetMapping("/login")
	String show(@RequestParam Map<String, String> parameters, Model model) {
		model.addAttribute("reason", REASONS.stream().filter(parameters::containsKey).findFirst().orElse(null));
		model.addAttribute("providers", providers());
		DemoAccounts accounts = demo.getIfAvailable();
		model.addAttribute("demoAccounts", accounts == null ? List.of() : accounts.examples());
		model.addAttribute("demoPassword", accounts == null ? "" : DemoOrganisation.PASSWORD);
		return "organisation/login";
	}

	private List<Provider> providers() {
		List<Provider> known = new ArrayList<>();
		if (providers.getIfAvailable() instanceof Iterable<?> registrations) {
			registrations.forEach((registration) -> {
				if (registration instanceof ClientRegistration client) {
					known.add(Provider.of(client));
				}
			});
		}
		return known;
	}

	/**
	 * A house that vouches for its people (OpenID Connect); {@code signOut} is where one
	 * signs out there too and comes back from, where it says so.
	 */
	record Provider(String id, String name, String signOut) {

		static Provider of(ClientRegistration client) {
			Object end = client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
			return new Provider(client.getRegistrationId(), client.getClientName(),
					(end == null) ? null : signOut(end.toString(), client.getClientId()));
		}

		private static String signOut(String address, String client) {
			String back = ServletUriComponentsBuilder.fromCurrentContextPath().path("/login").toUriString();
			return UriComponentsBuilder.fromUriString(address)
				.queryParam("client_id", "{client}")
				.queryParam("post_logout_redirect_uri", "{back}")
				.encode()
				.buildAndExpand(client, back)
				.toUriString();
		}

	}

}
