package io.campaignflow.organisation.web;

import io.campaignflow.organisation.PersonalTokens;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who comes in where: calls and operation by HTTP Basic or personal token without a
 * session, pages by form (or OpenID provider) with one, residents without either, the
 * engine's own web applications by the chain of their module, everything else not at all.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

	private static final RequestMatcher CALLS = anyOf("/api/**");

	private static final RequestMatcher OPERATION = anyOf("/actuator/**");

	/** Read by programs and by the page that shows it. */
	private static final RequestMatcher DESCRIPTION = anyOf("/v3/api-docs/**", "/v3/api-docs.yaml");

	private static final RequestMatcher ENGINE = anyOf("/camunda/**", "/engine-rest/**");

	/**
	 * Pages of people without an account: what they may do comes from their link or code.
	 */
	private static final RequestMatcher RESIDENTS = anyOf("/residents/**");

	private static final RequestMatcher STATICS = anyOf("/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico");

	@Bean
	@Order(20)
	SecurityFilterChain calls(HttpSecurity http, Rights rights, CallRefusals refusals, PersonalTokens tokens)
			throws Exception {
		withoutSession(http, refusals, tokens).securityMatcher(CALLS);
		return http
			.authorizeHttpRequests(
					requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
						.permitAll()
						.requestMatchers(anyOf("/api/v1/**"))
						.access(rights.anybodySignedIn())
						.anyRequest()
						.denyAll())
			.build();
	}

	@Bean
	@Order(21)
	SecurityFilterChain operation(HttpSecurity http, Rights rights, CallRefusals refusals, PersonalTokens tokens)
			throws Exception {
		withoutSession(http, refusals, tokens).securityMatcher(OPERATION);
		return http
			.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(anyOf("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"))
				.permitAll()
				.anyRequest()
				.access(rights.administrators()))
			.build();
	}

	@Bean
	@Order(22)
	SecurityFilterChain description(HttpSecurity http, Rights rights, CallRefusals refusals, PersonalTokens tokens)
			throws Exception {
		withoutSession(http, refusals, tokens).securityMatcher(DESCRIPTION)
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
		return http.authorizeHttpRequests(requests -> requests.anyRequest().access(rights.anybodySignedIn())).build();
	}

	/**
	 * Nobody is signed in here, whoever else uses the browser: without a session there is
	 * nothing a forged form could abuse, and no stranger fills the table of sessions.
	 */
	@Bean
	@Order(40)
	SecurityFilterChain residents(HttpSecurity http) throws Exception {
		return http.securityMatcher(RESIDENTS).headers(headers -> {
			SecurityHeaders.configure(headers);
			headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
			headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex"));
		})
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(cache -> cache.requestCache(new NullRequestCache()))
			.addFilterBefore(new SmallForms(), LogoutFilter.class)
			.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.build();
	}

	@Bean
	@Order(50)
	SecurityFilterChain pages(HttpSecurity http, Rights rights, PageRefusals refusals, Welcome welcome,
			ObjectProvider<ClientRegistrationRepository> providers) throws Exception {
		http.securityMatcher(
				new NegatedRequestMatcher(new OrRequestMatcher(CALLS, OPERATION, DESCRIPTION, ENGINE, RESIDENTS)))
			.headers(SecurityHeaders::configure)
			.requestCache(cache -> cache.requestCache(new NullRequestCache()))
			.formLogin(form -> form.loginPage("/login").successHandler(welcome).failureHandler(welcome))
			.logout(logout -> logout.logoutSuccessUrl("/login?logout"))
			.exceptionHandling(handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
		if (providers.getIfAvailable() != null) {
			http.oauth2Login(login -> login.loginPage("/login")
				.successHandler(welcome)
				.failureHandler(welcome)
				.userInfoEndpoint(user -> user.oidcUserService(new NamedByPreferredUsername())));
		}
		return http
			.authorizeHttpRequests(
					requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers(new OrRequestMatcher(STATICS, anyOf("/login")))
						.permitAll()
						.anyRequest()
						.access(rights.anybodySignedIn()))
			.build();
	}

	/**
	 * Calls are measured as wholes: two figures for each of a dozen filters are nobody's
	 * question and cost every call.
	 */
	@Bean
	SecurityObservationSettings wholeCallsAreMeasured() {
		return SecurityObservationSettings.noObservations();
	}

	/** No parameter carries the character NUL, which no database can keep. */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues((text) -> text.indexOf('\0') < 0);
		firewall.setAllowedParameterNames((text) -> text.indexOf('\0') < 0);
		return firewall;
	}

	/** Whatever no other chain answers for. */
	@Bean
	@Order(1000)
	SecurityFilterChain nothingElse(HttpSecurity http) throws Exception {
		return http.headers(SecurityHeaders::configure)
			.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
			.build();
	}

	private static HttpSecurity withoutSession(HttpSecurity http, CallRefusals refusals, PersonalTokens tokens)
			throws Exception {
		return http.headers(SecurityHeaders::configure)
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(cache -> cache.requestCache(new NullRequestCache()))
			.httpBasic(basic -> basic.authenticationEntryPoint(refusals))
			.addFilterBefore(new BearerTokens(tokens, refusals), BasicAuthenticationFilter.class)
			.exceptionHandling(handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
	}

	private static RequestMatcher anyOf(String... patterns) {
		PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
		RequestMatcher[] matchers = new RequestMatcher[patterns.length];
		for (int i = 0; i < patterns.length; i++) {
			matchers[i] = paths.matcher(patterns[i]);
		}
		return new OrRequestMatcher(matchers);
	}

}
