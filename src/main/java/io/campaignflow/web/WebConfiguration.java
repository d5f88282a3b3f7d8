package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Language, frame and routes of the pages and calls. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final FrameInterceptor frame;

	WebConfiguration(FrameInterceptor frame) {
		this.frame = frame;
	}

	/**
	 * Chinese unless the reader chose otherwise, whatever the browser prefers. Calls have
	 * no cookie and say their language in the header.
	 */
	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
		resolver.setDefaultLocaleFunction(WebConfiguration::withoutChoice);
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	private static Locale withoutChoice(HttpServletRequest request) {
		boolean english = request.getRequestURI().startsWith(request.getContextPath() + "/api/")
				&& "en".equals(request.getLocale().getLanguage()) && request.getHeader("Accept-Language") != null;
		return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	@Bean
	WebMvcRegistrations routesByBeginning() {
		return new WebMvcRegistrations() {

			@Override
			public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
				return new RoutesByBeginning();
			}

		};
	}

	/** Scripts as the other statics, and their imports with them. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/js/**")
			.addResourceLocations("classpath:/static/js/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)))
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addTransformer(new ScriptImports());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LanguageChoice());
		registry.addInterceptor(frame);
	}

}
