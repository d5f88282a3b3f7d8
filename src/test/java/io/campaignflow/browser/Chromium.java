package io.campaignflow.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by Playwright: one browser a JVM, one context
 * (cookies of its own) a person.
 */
final class Chromium {

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

	/** A window of a person of their own: 1366×768 unless told. */
	static Page open(String baseUrl, int width, int height) {
		BrowserContext context = browser().newContext(new Browser.NewContextOptions().setBaseURL(baseUrl)
			.setViewportSize(width, height)
			.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai"));
		context.setDefaultTimeout(20_000);
		return context.newPage();
	}

	private static synchronized Browser browser() {
		if (browser == null) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(FLAGS));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return browser;
	}

}
