package io.campaignflow.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;

/**
 * An OpenID provider on this machine that vouches for whomever it is told to, with real
 * signatures.
 */
final class StubIssuer implements AutoCloseable {

	private final HttpServer server;

	private final RSAKey key;

	private volatile String claimedAccount;

	private volatile String nonce;

	StubIssuer() throws IOException, JOSEException {
		key = new RSAKeyGenerator(2048).keyID("k").generate();
		server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		answer("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
		answer("/token", () -> "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
				+ idToken() + "\"}");
		server.start();
	}

	/** Vouches for this account ({@code null}: for nobody in particular) from now on. */
	void vouchFor(String account, String nonceOfRequest) {
		claimedAccount = account;
		nonce = nonceOfRequest;
	}

	String url() {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

	/** What the operator configures. */
	String[] configuration() {
		String client = "--spring.security.oauth2.client.registration.house.";
		String provider = "--spring.security.oauth2.client.provider.house.";
		return new String[] { client + "client-id=campaign-flow", client + "client-secret=secret",
				client + "client-name=Gov-SSO", client + "scope=openid",
				client + "authorization-grant-type=authorization_code",
				client + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
				provider + "authorization-uri=" + url() + "/authorize", provider + "token-uri=" + url() + "/token",
				provider + "jwk-set-uri=" + url() + "/keys", provider + "user-name-attribute=sub" };
	}

	private String idToken() {
		try {
			JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(url())
				.subject("4711")
				.audience("campaign-flow")
				.claim("nonce", nonce)
				.issueTime(new Date())
				.expirationTime(Date.from(Instant.now().plusSeconds(60)));
			if (claimedAccount != null) {
				claims.claim("preferred_username", claimedAccount);
			}
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(),
					claims.build());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void answer(String path, Supplier<String> json) {
		server.createContext(path, (exchange) -> {
			byte[] body = json.get().getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	@Override
	public void close() {
		server.stop(0);
	}

}
