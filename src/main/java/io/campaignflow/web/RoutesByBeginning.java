package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Looks for the route of an address among those that begin with the same noun. Spring
 * compares an address that holds an id with every route there is, twice a call, which
 * with some six hundred routes cost a fifth of what the server does for a decision over
 * REST. Which of them answers, and how a call that none answers is refused, stays
 * Spring's.
 */
class RoutesByBeginning extends RequestMappingHandlerMapping {

	private Map<String, Routes> beginnings = Map.of();

	@Override
	public void afterPropertiesSet() {
		super.afterPropertiesSet();
		Map<RequestMappingInfo, HandlerMethod> all = getHandlerMethods();
		Map<String, Routes> found = all.keySet()
			.stream()
			.flatMap(route -> route.getPatternValues().stream())
			.map(RoutesByBeginning::beginning)
			.filter(RoutesByBeginning::isLiteral)
			.distinct()
			.collect(Collectors.toMap(beginning -> beginning, beginning -> new Routes()));
		found.forEach((beginning, routes) -> fill(routes, beginning, all));
		beginnings = found;
	}

	private void fill(Routes routes, String beginning, Map<RequestMappingInfo, HandlerMethod> all) {
		routes.setPatternParser(getPatternParser());
		routes.setApplicationContext(obtainApplicationContext());
		all.forEach((route, handler) -> {
			if (mayAnswer(route, beginning)) {
				routes.registerMapping(route, handler.getBean(), handler.getMethod());
			}
		});
	}

	private static boolean mayAnswer(RequestMappingInfo route, String beginning) {
		return route.getPatternValues()
			.stream()
			.map(RoutesByBeginning::beginning)
			.anyMatch(own -> own.equals(beginning) || !isLiteral(own));
	}

	/** An address with a beginning no route has is left to Spring as a whole. */
	@Override
	protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
		Routes routes = beginnings.get(beginning(path));
		return (routes != null) ? routes.lookupHandlerMethod(path, request) : super.lookupHandlerMethod(path, request);
	}

	/** Up to the noun: {@code /plans}, {@code /api/v1/plans}. */
	private static String beginning(String path) {
		int from = path.startsWith("/api/v1/") ? "/api/v1/".length() : 1;
		int end = path.indexOf('/', from);
		return (end < 0) ? path : path.substring(0, end);
	}

	private static boolean isLiteral(String beginning) {
		return beginning.indexOf('{') < 0 && beginning.indexOf('*') < 0;
	}

	/** The routes an address with one beginning may mean. */
	private static final class Routes extends RequestMappingInfoHandlerMapping {

		@Override
		protected boolean isHandler(Class<?> type) {
			return false;
		}

		@Override
		protected RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
			return null;
		}

		@Override
		protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
			return super.lookupHandlerMethod(path, request);
		}

	}

}
