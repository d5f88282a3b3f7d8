package io.campaignflow.workflow.engine;

import io.campaignflow.organisation.People;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Camunda's own web applications inside ours. */
@Configuration(proxyBeanMethods = false)
class CamundaApplications {

	/** After Spring Security's filter and before Camunda's. */
	private static final int SIGN_IN_ORDER = 201;

	@Bean
	FilterRegistrationBean<TasklistSignIn> tasklistSignIn(People people) {
		FilterRegistrationBean<TasklistSignIn> filter = new FilterRegistrationBean<>(new TasklistSignIn(people));
		filter.setOrder(SIGN_IN_ORDER);
		filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		return filter;
	}

}
