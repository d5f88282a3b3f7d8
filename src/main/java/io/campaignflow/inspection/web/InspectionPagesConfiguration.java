package io.campaignflow.inspection.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page of a visit its head. */
@Configuration(proxyBeanMethods = false)
class InspectionPagesConfiguration implements WebMvcConfigurer {

	private final InspectionHeadInterceptor heads;

	InspectionPagesConfiguration(InspectionHeadInterceptor heads) {
		this.heads = heads;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(heads)
			.addPathPatterns("/inspections/*", "/inspections/*/**")
			.excludePathPatterns("/inspections/plans/**", "/inspections/budgets/**");
	}

}
