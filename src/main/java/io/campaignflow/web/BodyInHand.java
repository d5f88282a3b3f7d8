package io.campaignflow.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A request whose body was read once and can be read again. */
class BodyInHand extends HttpServletRequestWrapper {

	static final int LARGEST = 8 * 1024 * 1024;

	private final byte[] body;

	/**
	 * @throws MaxUploadSizeExceededException where the body is larger than
	 * {@link #LARGEST} bytes
	 */
	BodyInHand(HttpServletRequest request) throws IOException {
		super(request);
		this.body = request.getInputStream().readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			throw new MaxUploadSizeExceededException(LARGEST);
		}
	}

	byte[] body() {
		return body;
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
	}

	@Override
	public ServletInputStream getInputStream() {
		ByteArrayInputStream bytes = new ByteArrayInputStream(body);
		return new ServletInputStream() {

			@Override
			public int read() {
				return bytes.read();
			}

			@Override
			public boolean isFinished() {
				return bytes.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new UnsupportedOperationException("calls are read synchronously");
			}

		};
	}

}
