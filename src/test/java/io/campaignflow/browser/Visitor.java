package io.campaignflow.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody in front of the portal: their browser and every complaint it made (console
 * errors, errors of scripts, what the content security policy forbade, files not found).
 */
final class Visitor {

	static final String PASSWORD = "demo-2026";

	private final BrowserContext context;

	private final List<String> complaints = new ArrayList<>();

	private final Page page;

	private Visitor(BrowserContext context) {
		this.context = context;
		this.page = window();
	}

	/** Not signed in. */
	static Visitor stranger(int port) {
		return new Visitor(Visitors.arrived(Chromium.context("http://127.0.0.1:" + port)));
	}

	/** Signed in by typing on the sign-in page. */
	static Visitor as(String account, int port) {
		return as(account, PASSWORD, port);
	}

	static Visitor as(String account, String password, int port) {
		Visitor visitor = stranger(port);
		visitor.page.navigate("/login");
		visitor.page.locator("#username").fill(account);
		visitor.page.locator("#password").fill(password);
		visitor.page.locator(".sign-in form button[type=submit]").click();
		visitor.page.waitForURL("**/");
		return visitor;
	}

	/** The window the visitor has had from the beginning. */
	Page page() {
		return page;
	}

	/** One more window of the same visitor. */
	Page window() {
		Page another = context.newPage();
		another.onConsoleMessage(this::heard);
		another.onPageError((error) -> complaints.add("script: " + error));
		return another;
	}

	private void heard(ConsoleMessage message) {
		if (message.type().equals("error")) {
			complaints.add(message.text() + " @ " + message.location());
		}
	}

	/** What the browser complained about since it was last asked. */
	List<String> complaints() {
		List<String> heard = List.copyOf(complaints);
		complaints.clear();
		return heard;
	}

}
