package io.campaignflow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Keeps JSON bodies below {@link BodyInHand#LARGEST} bytes, announced or not: they are
 * held in memory whole. Files are read as a stream and limited where they are read.
 */
@Component
@Order(BodyLimit.BEFORE_KEYS)
class BodyLimit extends OncePerRequestFilter {

	/** Behind security, before {@link IdempotencyFilter} reads the body. */
	static final int BEFORE_KEYS = IdempotencyFilter.BEHIND_SECURITY - 1;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return !StringUtils.hasText(type) || !type.contains(MediaType.APPLICATION_JSON.getSubtype());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new HttpServletRequestWrapper(request) {

			@Override
			public ServletInputStream getInputStream() throws IOException {
				return new Counted(super.getInputStream());
			}

		}, response);
	}

	/** Refuses to give more than the limit. */
	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private long read;

		Counted(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int next = body.read();
			count(next < 0 ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int some = body.read(into, offset, length);
			count(Math.max(0, some));
			return some;
		}

		private void count(int more) {
			read += more;
			if (read > BodyInHand.LARGEST) {
				throw new MaxUploadSizeExceededException(BodyInHand.LARGEST);
			}
		}

		@Override
		public boolean isFinished() {
			return body.isFinished();
		}

		@Override
		public boolean isReady() {
			return body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			body.setReadListener(listener);
		}

	}

}
