package io.campaignflow.trust;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A form with one file, {@code file}, as browsers send it. */
record MultipartBody(Map<String, String> fields, String name, byte[] content, String boundary) {

	MultipartBody(Map<String, String> fields, String name, byte[] content) {
		this(fields, name, content, "form-" + UUID.randomUUID());
	}

	String type() {
		return "multipart/form-data; boundary=" + boundary;
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		fields.forEach((field, value) -> part(out, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
		part(out, "name=\"file\"; filename=\"" + name.replace("\"", "%22") + "\"", content);
		out.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return out.toByteArray();
	}

	private void part(ByteArrayOutputStream out, String disposition, byte[] value) {
		out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		out.writeBytes(value);
		out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
	}

}
