package io.campaignflow.workflow.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import jakarta.servlet.DispatcherType;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may reach what of Camunda's applications: everybody signed in Tasklist and the few
 * calls it makes, administrators Cockpit and Admin, nobody the creation of users or
 * deployments. Camunda guards its writing calls against forged requests itself.
 */
@Configuration(proxyBeanMethods = false)
class CamundaSecurity {

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	private static final String[] NOBODY = { "/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/*/login/**",
			"/camunda/api/engine/engine/*/deployment/create", "/camunda/api/engine/engine/*/deployment/*/redeploy" };

	/** Would otherwise pass for the id of a task. */
	private static final String[] ADMINISTRATORS = { ENGINE + "/task/count", ENGINE + "/process-definition/count",
			ENGINE + "/process-definition/suspended" };

	private static final String[] READ_BY_ALL = { "/camunda/app/tasklist/**", "/camunda/lib/**", "/camunda/assets/**",
			"/camunda/favicon.ico", "/camunda/api/admin/auth/user/*", "/camunda/api/tasklist/plugin/**",
			"/camunda/api/engine/engine", "/camunda/api/engine/engine/", ENGINE + "/filter", ENGINE + "/filter/*",
			ENGINE + "/filter/*/list", ENGINE + "/filter/*/count", ENGINE + "/filter/count", ENGINE + "/task/*",
			ENGINE + "/task/*/form", ENGINE + "/task/*/deployed-form", ENGINE + "/task/*/form-variables",
			ENGINE + "/task/*/identity-links", ENGINE + "/authorization/check", ENGINE + "/process-definition/*" };

	private static final String[] POSTED_BY_ALL = { "/camunda/api/admin/auth/user/*/logout", ENGINE + "/filter/*/list",
			ENGINE + "/filter/*/count", ENGINE + "/task/*/claim", ENGINE + "/task/*/unclaim",
			ENGINE + "/task/*/submit-form" };

	@Bean
	@Order(10)
	SecurityFilterChain camunda(HttpSecurity http, People people) throws Exception {
		RequestMatcher calls = withDefaults().matcher("/camunda/api/**");
		return http.securityMatcher(withDefaults().matcher("/camunda/**"))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(headers -> headers.disable())
			.exceptionHandling(errors -> errors
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), calls)
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"),
						request -> !calls.matches(request)))
			.authorizeHttpRequests(
					requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers(all(null, NOBODY))
						.denyAll()
						.requestMatchers(all(null, ADMINISTRATORS))
						.access(administrators(people))
						.requestMatchers(all(HttpMethod.GET, READ_BY_ALL))
						.authenticated()
						.requestMatchers(withDefaults().matcher(HttpMethod.OPTIONS, ENGINE + "/filter"),
								withDefaults().matcher(HttpMethod.OPTIONS, ENGINE + "/filter/*"))
						.authenticated()
						.requestMatchers(all(HttpMethod.POST, POSTED_BY_ALL))
						.authenticated()
						.requestMatchers(withDefaults().matcher(HttpMethod.GET, ENGINE + "/user/{account}/profile"))
						.access(self())
						.anyRequest()
						.access(administrators(people)))
			.build();
	}

	private static RequestMatcher[] all(HttpMethod method, String... patterns) {
		PathPatternRequestMatcher.Builder paths = withDefaults();
		RequestMatcher[] matchers = new RequestMatcher[patterns.length];
		for (int i = 0; i < patterns.length; i++) {
			matchers[i] = method == null ? paths.matcher(patterns[i]) : paths.matcher(method, patterns[i]);
		}
		return matchers;
	}

	private static AuthorizationManager<RequestAuthorizationContext> self() {
		return (person, request) -> new AuthorizationDecision(
				signedIn(person) && person.get().getName().equals(request.getVariables().get("account")));
	}

	private static AuthorizationManager<RequestAuthorizationContext> administrators(People people) {
		return (person,
				request) -> new AuthorizationDecision(signedIn(person) && people.actor(person.get().getName())
					.filter(actor -> actor.holdsAnywhere(Role.ADMIN.name()))
					.isPresent());
	}

	private static boolean signedIn(Supplier<Authentication> person) {
		return person.get() != null && person.get().isAuthenticated();
	}

}
