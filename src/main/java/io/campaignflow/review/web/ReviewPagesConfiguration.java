package io.campaignflow.review.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the pages of a plan the moves of its review. */
@Configuration(proxyBeanMethods = false)
class ReviewPagesConfiguration implements WebMvcConfigurer {

	private final PlanMovesInterceptor moves;

	ReviewPagesConfiguration(PlanMovesInterceptor moves) {
		this.moves = moves;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(moves).addPathPatterns("/plans/*", "/plans/*/**");
	}

}
