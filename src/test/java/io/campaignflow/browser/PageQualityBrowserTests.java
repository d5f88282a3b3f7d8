package io.campaignflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page of the portal as each role that uses it sees it, on an office screen, a big
 * screen and a phone, in Chinese and in English. Faulty pages are photographed; all of
 * them with {@code -Dscreenshots=true}.
 */
@BrowserTest
class PageQualityBrowserTests {

	private static final List<Size> SIZES = List.of(new Size(1366, 768), new Size(1920, 1080), new Size(390, 844));

	private static final String STRANGER = "";

	/** Where the page that says “not found” is looked at, the browser says so too. */
	private static final String ASKED_FOR_NOTHING = PagesOfRoles.NOTHING + ":0:0";

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	private final List<String> faults = new ArrayList<>();

	private PageChecks checks;

	@Test
	void pagesAreWideEnoughQuietInOneLanguageAndOpenToEverybody() {
		Map<String, Map<String, String>> pages = new PagesOfRoles(new Scene(beans)).pages();
		Set<String> keys = StoredWords.keys();
		String data = new StoredWords(beans.getBean(JdbcClient.class)).data();
		checks = new PageChecks(keys::contains, data::contains);
		pages.forEach(this::lookAround);
		assertThat(faults).isEmpty();
	}

	private void lookAround(String account, Map<String, String> pages) {
		Visitor visitor = account.equals(STRANGER) ? Visitor.stranger(port) : Visitor.as(account, port);
		visitor.complaints();
		for (String language : List.of("zh", "en")) {
			visitor.page().navigate("/login?lang=" + language);
			pages.forEach((name, path) -> look(visitor, name, path, language));
		}
	}

	private void look(Visitor visitor, String name, String path, String language) {
		Page page = visitor.page();
		page.setViewportSize(SIZES.get(0).width(), SIZES.get(0).height());
		page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
		String at = name + "-" + language;
		int before = faults.size();
		note(at, "words", checks.wrongWords(page, language.equals("en")));
		for (Size size : SIZES) {
			page.setViewportSize(size.width(), size.height());
			note(at + "-" + size.width(), "too wide", PageChecks.tooWide(page));
			if (size.width() != 1920 && language.equals("zh")) {
				note(at + "-" + size.width(), "barrier", PageChecks.barriers(page));
			}
			if (faults.size() > before || Boolean.getBoolean("screenshots")) {
				page.screenshot(new Page.ScreenshotOptions()
					.setPath(Visitors.SCREENSHOTS.resolve(name + "-" + size.width() + "-" + language + ".png")));
			}
		}
		note(at, "complaint",
				visitor.complaints().stream().filter((said) -> !said.contains(ASKED_FOR_NOTHING)).toList());
	}

	private void note(String at, String kind, List<String> found) {
		found.forEach((fault) -> faults.add(at + " " + kind + ": " + fault));
	}

	private record Size(int width, int height) {
	}

}
