package io.campaignflow.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sends the visitors of a test home after it; of a failed test it keeps what they saw
 * last in {@code target/screenshots}.
 */
final class Visitors implements AfterEachCallback {

	static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final List<BrowserContext> PRESENT = new ArrayList<>();

	static BrowserContext arrived(BrowserContext visitor) {
		PRESENT.add(visitor);
		return visitor;
	}

	@Override
	public void afterEach(ExtensionContext test) {
		if (test.getExecutionException().isPresent()) {
			keepSights(test.getRequiredTestMethod().getName());
		}
		PRESENT.forEach(BrowserContext::close);
		PRESENT.clear();
	}

	private static void keepSights(String test) {
		int nth = 0;
		for (Page page : PRESENT.stream().flatMap((visitor) -> visitor.pages().stream()).toList()) {
			String name = "failed-" + test + "-" + (++nth) + ".png";
			page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
		}
	}

}
