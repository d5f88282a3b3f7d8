package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers problems found by filters in the same words and form as those of pages and
 * calls: for security entry points and the like.
 */
@Component
public class EarlyProblems {

	private final HandlerExceptionResolver resolver;

	private final LocaleResolver locales;

	EarlyProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver, LocaleResolver locales) {
		this.resolver = resolver;
		this.locales = locales;
	}

	/** For calls under {@code /api} only: a page would need a view. */
	public void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
		LocaleContextHolder.setLocale(locales.resolveLocale(request));
		resolver.resolveException(request, response, null, failure);
	}

}
