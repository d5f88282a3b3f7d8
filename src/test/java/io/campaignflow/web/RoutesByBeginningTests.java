package io.campaignflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Each address is answered by whom Spring would have chosen among all. */
@CampaignFlowTest
class RoutesByBeginningTests {

	private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

	private static final List<String> ODD = List.of("/", "//", "/nowhere", "/nowhere/1", "/api", "/api/v1", "/api/v1/",
			"/api/v1/nowhere/1", "/api/v2/plans/1", "/plans/", "/plans/1/", "/%70lans/1", "/api/%76%31/plans/1",
			"/plans;a=b/1", "/plans/1;a=b", "/Plans/1", "/plans/%2e%2e/1", "/plans//1", "/api/v1/plans/1/attachments",
			"/nowhere/1/attachments", "/error", "/{subjects}/1/attachments");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping routes;

	@Autowired
	private WebApplicationContext context;

	private final RequestMappingHandlerMapping spring = new RequestMappingHandlerMapping();

	@BeforeEach
	void springsOwn() {
		spring.setPatternParser(routes.getPatternParser());
		spring.setContentNegotiationManager(routes.getContentNegotiationManager());
		context.getAutowireCapableBeanFactory().initializeBean(spring, "springsOwn");
	}

	@Test
	void everyAddressIsAnsweredAsBySpringItself() {
		Set<String> addresses = new TreeSet<>(ODD);
		spring.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(route -> route.getPatternValues().stream())
			.map(pattern -> pattern.replaceAll("\\{[^}]+}", "x").replace("**", "x"))
			.forEach(addresses::add);
		assertThat(routes).isInstanceOf(RoutesByBeginning.class);
		assertThat(addresses).hasSizeGreaterThan(400).allSatisfy(address -> {
			for (String method : METHODS) {
				assertThat(answer(routes, method, address)).as("%s %s", method, address)
					.isEqualTo(answer(spring, method, address));
			}
		});
	}

	private static String answer(RequestMappingHandlerMapping routes, String method, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, address);
		ServletRequestPathUtils.parseAndCache(request);
		try {
			HandlerExecutionChain chain = routes.getHandler(request);
			return (chain != null) ? chain.getHandler().toString() : "nobody";
		}
		catch (Exception refused) {
			return refused.toString();
		}
	}

}
