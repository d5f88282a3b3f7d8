package io.campaignflow.organisation.web;

import java.util.List;

import io.campaignflow.shared.Actor;
import io.campaignflow.web.SignedIn;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers the person who acts as a parameter of type {@link Actor}, which no
 * caller sends and the description of the interface therefore leaves out.
 */
@Configuration(proxyBeanMethods = false)
class ActorArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	private final SignedIn signedIn;

	ActorArgument(SignedIn signedIn) {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
		this.signedIn = signedIn;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class;
	}

	@Override
	public Actor resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
			WebDataBinderFactory binders) {
		return this.signedIn.actor()
			.orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
	}

}
