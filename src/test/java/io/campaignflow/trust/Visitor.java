package io.campaignflow.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser who follows no redirects: signs in by the form, keeps cookies and
 * sends the tokens of the page, or calls the REST interface with the same account.
 */
public class Visitor {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final CookieManager cookies;

	private final HttpClient http;

	private final String address;

	private final String account;

	private final String password;

	public Visitor(int port, String account, String password) {
		this(port, account, password, new CookieManager());
	}

	private Visitor(int port, String account, String password, CookieManager cookies) {
		this.cookies = cookies;
		this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
		this.address = "http://127.0.0.1:" + port;
		this.account = account;
		this.password = password;
	}

	/** The same browser with the same cookies, at another node. */
	public Visitor at(int port) {
		return new Visitor(port, account, password, cookies);
	}

	/** Signs in by the form; gives where it leads. */
	public String signIn() {
		HttpResponse<String> answer = post("/login", Map.of("username", account, "password", password));
		return answer.headers().firstValue("Location").orElse("");
	}

	public HttpResponse<String> get(String path) {
		return send(request(path).header("Accept", "text/html").build());
	}

	/** A file of the portal, byte by byte; refused where there is none to have. */
	public byte[] file(String path) {
		HttpResponse<byte[]> answer = exchange(http, request(path).build(), BodyHandlers.ofByteArray());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(path + ": " + answer.statusCode());
		}
		return answer.body();
	}

	/** Whatever is answered to a page or a call, byte by byte. */
	public HttpResponse<byte[]> bytes(String path) {
		String basic = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
		HttpRequest.Builder request = request(path);
		if (path.startsWith("/api/")) {
			request.header("Authorization", "Basic " + basic);
		}
		return exchange(http, request.build(), BodyHandlers.ofByteArray());
	}

	/** Sends files and fields as a form with files does, with the account itself. */
	public HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] content) {
		MultipartBody body = new MultipartBody(fields, name, content);
		String basic = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
		return sendPlain(request(path).header("Authorization", "Basic " + basic)
			.header("Content-Type", body.type())
			.POST(BodyPublishers.ofByteArray(body.bytes()))
			.build());
	}

	/** Sends a file as the body itself. */
	public HttpResponse<String> body(String path, byte[] content) {
		String basic = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
		return sendPlain(request(path).header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/octet-stream")
			.POST(BodyPublishers.ofByteArray(content))
			.build());
	}

	/** Without a session, an account or a wish for a certain format. */
	public static HttpResponse<String> stranger(int port, String path) {
		return sendPlain(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build());
	}

	/** A form sent by a stranger. */
	public static HttpResponse<String> form(int port, String path, Map<String, String> fields) {
		return sendPlain(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(written(fields)))
			.build());
	}

	/** Sends a form with the token of the session, taken from the page before it. */
	public HttpResponse<String> post(String path, Map<String, String> fields) {
		return form(path, written(fields));
	}

	/** The same with a form as it travels, for fields that repeat. */
	public HttpResponse<String> form(String path, String form) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-CSRF-TOKEN", token())
			.POST(BodyPublishers.ofString(form))
			.build());
	}

	public HttpResponse<String> postWithoutToken(String path, String form) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build());
	}

	/** As the portal's own scripts send it. */
	public HttpResponse<String> json(String method, String path, String body) {
		return send(request(path).header("Content-Type", "application/json")
			.header("X-Requested-With", "fetch")
			.header("X-CSRF-TOKEN", token())
			.method(method, BodyPublishers.ofString(body))
			.build());
	}

	/** A call to Camunda's own interface, as Tasklist makes it. */
	public HttpResponse<String> engine(String path) {
		return send(request("/camunda/api/engine/engine/default" + path).header("Accept", "application/json").build());
	}

	/** As Tasklist writes: with the cookie its page has set. */
	public HttpResponse<String> enginePost(String path, String body) {
		get("/camunda/app/tasklist/default/");
		String token = cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("none");
		return send(request("/camunda/api/engine/engine/default" + path).header("Accept", "application/json")
			.header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", token)
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	public HttpResponse<String> call(String method, String path, String body, String... headers) {
		String basic = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
			.header("Authorization", "Basic " + basic);
		if (headers.length > 0) {
			request.headers(headers);
		}
		if (body == null) {
			return sendPlain(request.method(method, BodyPublishers.noBody()).build());
		}
		if (request.build().headers().firstValue("Content-Type").isEmpty()) {
			request.header("Content-Type", "application/json");
		}
		return sendPlain(request.method(method, BodyPublishers.ofString(body)).build());
	}

	public HttpResponse<String> call(String path) {
		return call("GET", path, null);
	}

	public static JsonNode json(HttpResponse<String> answer) {
		return json(answer.body());
	}

	public static JsonNode json(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(text, ex);
		}
	}

	private String token() {
		HttpResponse<String> page = get("/login");
		Matcher field = CSRF.matcher(page.body());
		if (!field.find()) {
			throw new IllegalStateException("no token on the sign-in page: " + page.statusCode());
		}
		return field.group(1);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(address + path));
	}

	private HttpResponse<String> send(HttpRequest request) {
		return exchange(http, request);
	}

	/** Without the cookies of the browser. */
	private static HttpResponse<String> sendPlain(HttpRequest request) {
		return exchange(Plain.HTTP, request);
	}

	private static HttpResponse<String> exchange(HttpClient http, HttpRequest request) {
		return exchange(http, request, BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	private static <T> HttpResponse<T> exchange(HttpClient http, HttpRequest request, BodyHandler<T> body) {
		try {
			return http.send(request, body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String written(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static final class Plain {

		static final HttpClient HTTP = HttpClient.newHttpClient();

	}

}
