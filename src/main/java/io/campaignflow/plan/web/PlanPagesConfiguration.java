package io.campaignflow.plan.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page of a plan its head. */
@Configuration(proxyBeanMethods = false)
class PlanPagesConfiguration implements WebMvcConfigurer {

	private final PlanHeadInterceptor heads;

	PlanPagesConfiguration(PlanHeadInterceptor heads) {
		this.heads = heads;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(heads).addPathPatterns("/plans/*", "/plans/*/**");
	}

}
