package io.campaignflow.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What must hold of any page, read from the page as the browser shows it. */
final class PageChecks {

	private static final Set<String> GRAVE = Set.of("serious", "critical");

	private static final Pattern KEY = Pattern.compile("[a-zA-Z][\\w-]*(\\.[\\w-]+)+");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

	private static final String TEXTS = """
			() => {
				const texts = [];
				const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
					const at = walker.currentNode.parentElement;
					const unseen = at.closest('script, style, template, textarea, svg, [hidden], [lang=zh]');
					if (!unseen && walker.currentNode.data.trim()) {
						texts.push(walker.currentNode.data.trim());
					}
				}
				document.querySelectorAll('[aria-label], [placeholder], [title]').forEach((each) => {
					if (!each.closest('svg, template, [lang=zh]')) {
						['aria-label', 'placeholder', 'title'].forEach((name) => texts.push(each.getAttribute(name) ?? ''));
					}
				});
				return texts;
			}""";

	private static final String TOO_WIDE = """
			() => {
				const width = document.documentElement.clientWidth;
				if (document.documentElement.scrollWidth <= width) {
					return [];
				}
				return [...document.body.querySelectorAll('*')]
					.filter((each) => each.getBoundingClientRect().right > width + 1)
					.map((each) => `${each.tagName}.${each.className}`).slice(-5);
			}""";

	private final Predicate<String> isKey;

	private final Predicate<String> isData;

	PageChecks(Predicate<String> isKey, Predicate<String> isData) {
		this.isKey = isKey;
		this.isData = isData;
	}

	/** Elements that make the page scroll sideways. */
	@SuppressWarnings("unchecked")
	static List<String> tooWide(Page page) {
		return (List<String>) page.evaluate(TOO_WIDE);
	}

	/** Grave faults for people who do not see, hear or point well, with their places. */
	static List<String> barriers(Page page) {
		return new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> GRAVE.contains(rule.getImpact()))
			.map(PageChecks::told)
			.toList();
	}

	private static String told(Rule rule) {
		return rule.getId() + " " + rule.getNodes().stream().map((node) -> node.getHtml()).limit(3).toList();
	}

	/** Words that belong in message files and are missing there or in this language. */
	List<String> wrongWords(Page page, boolean english) {
		List<String> wrong = new ArrayList<>();
		for (Object each : (List<?>) page.evaluate(TEXTS)) {
			String text = (String) each;
			boolean raw = text.contains("??") || KEY.matcher(text).results().anyMatch((key) -> isKey.test(key.group()));
			boolean mixed = english && !CHINESE.matcher(text).results().allMatch((run) -> isData.test(run.group()));
			if (raw || mixed) {
				wrong.add(text);
			}
		}
		return wrong;
	}

}
