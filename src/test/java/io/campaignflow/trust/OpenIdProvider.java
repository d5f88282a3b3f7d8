package io.campaignflow.trust;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * An OpenID provider on this machine (Spring Authorization Server) that vouches for
 * whomever it is told to, and says of everybody that they are administrators.
 */
final class OpenIdProvider implements AutoCloseable {

	private static final String CLIENT = "--spring.security.oauth2.authorizationserver.client.campaign-flow.registration.";

	private final ServletWebServerApplicationContext server;

	private final AtomicReference<String> account = new AtomicReference<>();

	OpenIdProvider() {
		server = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Server.class)
			.initializers(context -> context.getBeanFactory().registerSingleton("account", account))
			.run("--spring.config.name=of-the-provider", "--server.address=127.0.0.1", "--server.port=0",
					"--spring.security.user.name=visitor", "--spring.security.user.password=secret",
					CLIENT + "client-id=campaign-flow", CLIENT + "client-secret={noop}secret",
					CLIENT + "client-authentication-methods=client_secret_basic",
					CLIENT + "authorization-grant-types=authorization_code",
					CLIENT + "redirect-uris=http://127.0.0.1/login/oauth2/code/house",
					CLIENT + "scopes=openid,profile");
	}

	/** Vouches for this account ({@code null}: for nobody in particular) from now on. */
	void vouchFor(String named) {
		account.set(named);
	}

	/** A browser that is signed in here. */
	Visitor visitor() {
		Visitor visitor = new Visitor(server.getWebServer().getPort(), "visitor", "secret");
		visitor.signIn();
		return visitor;
	}

	String url() {
		return "http://127.0.0.1:" + server.getWebServer().getPort();
	}

	/** What the operator configures. */
	String[] configuration() {
		String client = "--spring.security.oauth2.client.registration.house.";
		return new String[] { client + "client-id=campaign-flow", client + "client-secret=secret",
				client + "client-name=Gov-SSO", client + "scope=openid,profile",
				"--spring.security.oauth2.client.provider.house.issuer-uri=" + url() };
	}

	@Override
	public void close() {
		server.close();
	}

	@ImportAutoConfiguration({ ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
			SecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class,
			OAuth2AuthorizationServerAutoConfiguration.class, OAuth2AuthorizationServerJwtAutoConfiguration.class })
	static class Server {

		@Bean
		OAuth2TokenCustomizer<JwtEncodingContext> vouching(AtomicReference<?> account) {
			return context -> context.getClaims().claims(claims -> {
				claims.put("roles", List.of("ADMIN", "camunda-admin"));
				Optional.ofNullable(account.get()).ifPresent(named -> claims.put("preferred_username", named));
			});
		}

	}

}
