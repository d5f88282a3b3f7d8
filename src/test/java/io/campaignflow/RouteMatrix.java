package io.campaignflow;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Calls every address the application maps, as nobody and as somebody of each role. A
 * person reaches an address that answers neither 401 nor 403 nor with the way to sign-in;
 * what they may do there with a certain plan is the doors' matter.
 */
class RouteMatrix {

	/** One account of each role. */
	static final Map<String, String> PEOPLE = new LinkedHashMap<>();

	static {
		PEOPLE.put("drafter", "drafter.150203");
		PEOPLE.put("head", "head.150203");
		PEOPLE.put("office", "office.1502");
		PEOPLE.put("supervisor", "supervisor.1502.1");
		PEOPLE.put("leader", "leader.1502.1");
		PEOPLE.put("leading", "leading.15");
		PEOPLE.put("admin", "admin");
	}

	private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

	private final WebApplicationContext context;

	private final MockMvc mvc;

	private final List<String> failures = new ArrayList<>();

	RouteMatrix(WebApplicationContext context) {
		this.context = context;
		this.mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
	}

	/** Lines such as {@code GET /audit: admin}, in order. */
	List<String> lines() throws Exception {
		List<String> lines = new ArrayList<>();
		for (String route : routes()) {
			lines.add(route + ": " + who(route));
		}
		return lines;
	}

	/** Calls that ended in an error of the server. */
	List<String> failures() {
		return failures;
	}

	private TreeSet<String> routes() {
		TreeSet<String> routes = new TreeSet<>();
		context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMethods().keySet().forEach((info) -> add(routes, info)));
		return routes;
	}

	private static void add(TreeSet<String> routes, RequestMappingInfo info) {
		Stream<String> methods = info.getMethodsCondition().getMethods().isEmpty() ? Stream.of("GET")
				: info.getMethodsCondition().getMethods().stream().map(Enum::name);
		methods.forEach((method) -> info.getPatternValues().forEach((pattern) -> routes.add(method + " " + pattern)));
	}

	private String who(String route) throws Exception {
		List<String> in = new ArrayList<>();
		for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
			if (reaches(route, person.getValue())) {
				in.add(person.getKey());
			}
		}
		if (reaches(route, null)) {
			return "everybody" + ((in.size() < PEOPLE.size()) ? " but not all roles" : "");
		}
		return in.isEmpty() ? "nobody" : (in.size() == PEOPLE.size()) ? "signed-in" : String.join(" ", in);
	}

	private boolean reaches(String route, String account) throws Exception {
		String[] parts = route.split(" ");
		String path = parts[1].replaceAll("\\{(n|page)}", "1").replaceAll("\\{[^}]*}", NOBODYS).replace("**", "x");
		MockHttpServletRequestBuilder call = MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), path)
			.with(csrf());
		if (account != null) {
			call.with(authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of())));
		}
		MockHttpServletResponse answer = mvc.perform(call).andReturn().getResponse();
		if (answer.getStatus() >= 500) {
			failures.add(route + " as " + account + ": " + answer.getStatus());
		}
		String to = String.valueOf(answer.getRedirectedUrl());
		return answer.getStatus() != 401 && answer.getStatus() != 403
				&& !(to.contains("/login") && !path.equals("/login"));
	}

}
