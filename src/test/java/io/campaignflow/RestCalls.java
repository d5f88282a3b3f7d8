package io.campaignflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Tests that call as programs do, with the name and password of a demonstration account.
 */
public abstract class RestCalls {

	@Autowired
	private TestRestTemplate rest;

	/** Without name and password. */
	protected TestRestTemplate stranger() {
		return rest;
	}

	protected TestRestTemplate as(String account) {
		return rest.withBasicAuth(account, "demo-2026");
	}

	protected ResponseEntity<JsonNode> get(String account, String path) {
		return call(account, HttpMethod.GET, path, null);
	}

	protected ResponseEntity<JsonNode> call(String account, HttpMethod method, String path, Object body) {
		return as(account).exchange(path, method, new HttpEntity<>(body), JsonNode.class);
	}

	protected int status(String account, HttpMethod method, String path, Object body) {
		return call(account, method, path, body).getStatusCode().value();
	}

	/** Sends one file; its name may be Chinese. */
	protected ResponseEntity<JsonNode> upload(String account, String path, String name, byte[] content) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("file", new ByteArrayResource(content) {

			@Override
			public String getFilename() {
				return name;
			}

		});
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(new MediaType(MediaType.MULTIPART_FORM_DATA, StandardCharsets.UTF_8));
		return as(account).postForEntity(path, new HttpEntity<>(parts, headers), JsonNode.class);
	}

}
