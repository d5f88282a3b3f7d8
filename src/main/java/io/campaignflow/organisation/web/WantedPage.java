package io.campaignflow.organisation.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/**
 * The page somebody wanted before they had to sign in, kept in their session. Only a path
 * of this application is ever kept, so nobody can be sent elsewhere.
 */
final class WantedPage {

	private static final String ATTRIBUTE = "wanted-page";

	private static final int LONGEST = 1000;

	private WantedPage() {
	}

	/** For a page: its own address; for a part of one: that of the page it is on. */
	static void remember(HttpServletRequest request) {
		String page = null;
		if (isPart(request)) {
			page = pathOf(request.getHeader("HX-Current-URL"));
		}
		else if ("GET".equals(request.getMethod()) && wantsHtml(request)) {
			page = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
		}
		if (page != null && isOurs(page)) {
			request.getSession().setAttribute(ATTRIBUTE, page);
		}
	}

	/** Takes it out of the session; the inbox where nothing was wanted. */
	static String take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		String page = (session == null) ? null : (String) session.getAttribute(ATTRIBUTE);
		if (page == null) {
			return request.getContextPath() + "/";
		}
		session.removeAttribute(ATTRIBUTE);
		return page;
	}

	/** Whether a script of a page asks, not the browser itself. */
	static boolean isPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
				|| StringUtils.hasText(request.getHeader("Sec-Fetch-Dest"))
						&& "empty".equals(request.getHeader("Sec-Fetch-Dest"));
	}

	private static boolean wantsHtml(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains("text/html");
	}

	static boolean isOurs(String page) {
		return page.length() <= LONGEST && page.startsWith("/") && !page.startsWith("//") && page.indexOf('\\') < 0
				&& !page.startsWith("/login") && page.chars().allMatch(character -> character > 32);
	}

	private static String pathOf(String address) {
		if (address == null) {
			return null;
		}
		try {
			URI uri = URI.create(address);
			return (uri.getRawQuery() == null) ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
