package io.campaignflow;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who signed in on the portal's page, as a browser does, and asks on, in
 * Chinese.
 */
public final class SignedIn {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String server;

	private SignedIn(int port) {
		this.server = "http://127.0.0.1:" + port;
	}

	/** A demonstration account. */
	public static SignedIn as(String account, int port) throws IOException, InterruptedException {
		SignedIn person = new SignedIn(port);
		Matcher token = CSRF.matcher(person.get("/login").body());
		if (!token.find()) {
			throw new IllegalStateException("the sign-in page has no token");
		}
		String form = "username=" + account + "&password=demo-2026&_csrf=" + token.group(1);
		HttpResponse<String> answer = person.http.send(person.request("/login")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
		if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
			throw new IllegalStateException(account + " could not sign in");
		}
		return person;
	}

	/**
	 * Sends the form of a page.
	 * @param page from where the form comes, and its token
	 * @param form {@code name=value&…}
	 */
	public HttpResponse<String> post(String page, String path, String form) throws IOException, InterruptedException {
		Matcher token = CSRF.matcher(get(page).body());
		if (!token.find()) {
			throw new IllegalStateException(page + " has no form");
		}
		return http.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form + "&_csrf=" + token.group(1)))
			.build(), BodyHandlers.ofString());
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return http.send(request(path).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(server + path)).header("Accept-Language", "zh-CN");
	}

}
