package io.campaignflow.wiring;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The addresses the application's controllers answer, read from their annotations. */
final class Routes {

	/** One address with its method; an empty method means any. */
	record Route(String method, String pattern, Class<?> controller) {

		boolean answers(String wantedMethod, String path) {
			return (method.isEmpty() || method.equals(wantedMethod)) && matches(path);
		}

		/** Placeholders of a link and of a pattern stand for one piece each. */
		private boolean matches(String path) {
			String[] link = path.split("/");
			String[] known = pattern.split("/");
			if (link.length != known.length) {
				return false;
			}
			for (int i = 0; i < link.length; i++) {
				if (!known[i].startsWith("{") && !known[i].equals(link[i])) {
					return false;
				}
			}
			return true;
		}

	}

	private final List<Route> routes = new ArrayList<>();

	Routes() {
		Classes.all()
			.filter((type) -> AnnotatedElementUtils.hasAnnotation(type, Controller.class))
			.forEach((type) -> Arrays.stream(type.getDeclaredMethods()).forEach((method) -> add(type, method)));
	}

	List<Route> all() {
		return routes;
	}

	boolean answer(String method, String path) {
		return routes.stream().anyMatch((route) -> route.answers(method, path));
	}

	private void add(Class<?> type, Method method) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
		if (mapping == null) {
			return;
		}
		RequestMapping whole = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
		for (String prefix : paths(whole)) {
			for (String path : paths(mapping)) {
				methods(mapping).forEach((verb) -> routes.add(new Route(verb, prefix + path, type)));
			}
		}
	}

	private static Stream<String> methods(RequestMapping mapping) {
		return (mapping.method().length == 0) ? Stream.of("")
				: Arrays.stream(mapping.method()).map(RequestMethod::name);
	}

	private static String[] paths(RequestMapping mapping) {
		return (mapping == null || mapping.path().length == 0) ? new String[] { "" } : mapping.path();
	}

}
