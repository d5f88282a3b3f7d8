package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;

/**
 * Answers problems found by filters in the same words and form as those of pages and
 * calls: for security entry points and the like.
 */
@Component
public class EarlyProblems {

	private final HandlerExceptionResolver resolver;

	private final ViewResolver views;

	private final LocaleResolver locales;

	EarlyProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver,
			@Qualifier("thymeleafViewResolver") ViewResolver views, LocaleResolver locales) {
		this.resolver = resolver;
		this.views = views;
		this.locales = locales;
	}

	/**
	 * @throws IllegalStateException where the answer cannot be written
	 */
	public void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
		Locale locale = locales.resolveLocale(request);
		LocaleContextHolder.setLocale(locale);
		request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
		ModelAndView page = resolver.resolveException(request, response, null, failure);
		if (page != null && page.getViewName() != null) {
			draw(page, locale, request, response);
		}
	}

	private void draw(ModelAndView page, Locale locale, HttpServletRequest request, HttpServletResponse response) {
		try {
			response.setStatus(page.getStatus().value());
			views.resolveViewName(page.getViewName(), locale).render(page.getModel(), request, response);
		}
		catch (Exception ex) {
			throw new IllegalStateException("Cannot draw " + page.getViewName(), ex);
		}
	}

}
