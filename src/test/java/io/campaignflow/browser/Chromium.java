package io.campaignflow.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by Playwright: one browser a JVM, one context
 * (cookies and storage of its own) a person.
 */
final class Chromium {

	/**
	 * Milliseconds an action or an expectation is waited for; machines of CI are slow.
	 */
	private static final double PATIENCE = 20_000;

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static Browser browser;

	private Chromium() {
	}

	/** Where the browser is installed; empty where there is none. */
	static Optional<Path> executable() {
		return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** What a person has to themselves: an office screen of 1366×768, Chinese. */
	static BrowserContext context(String baseUrl) {
		BrowserContext context = browser().newContext(new Browser.NewContextOptions().setBaseURL(baseUrl)
			.setViewportSize(1366, 768)
			.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai"));
		context.setDefaultTimeout(PATIENCE);
		return context;
	}

	private static synchronized Browser browser() {
		if (browser == null) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
			browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(FLAGS));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return browser;
	}

}
