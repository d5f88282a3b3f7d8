package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * {@code ?lang=zh|en} on any page changes the language and keeps it; another value is
 * ignored.
 */
class LanguageChoice implements HandlerInterceptor {

	private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Locale chosen = LANGUAGES.get(String.valueOf(request.getParameter("lang")));
		if (chosen != null) {
			RequestContextUtils.getLocaleResolver(request).setLocale(request, response, chosen);
		}
		return true;
	}

}
