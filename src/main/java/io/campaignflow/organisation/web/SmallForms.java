package io.campaignflow.organisation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes only short forms whose length is said, before anything of them is read; for pages
 * of strangers. Made for the chain that wants it.
 */
class SmallForms extends OncePerRequestFilter {

	/** Bytes; a thousand Chinese characters are nine thousand in a form. */
	static final int LARGEST = 32 * 1024;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean asks = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		long length = request.getContentLengthLong();
		String type = String.valueOf(request.getContentType());
		if (!asks && length < 0) {
			response.sendError(HttpStatus.LENGTH_REQUIRED.value());
		}
		else if (length > LARGEST || type.startsWith("multipart/")) {
			response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
