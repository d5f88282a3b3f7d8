package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody who clicks every number of a wall chart and holds the list behind it against
 * the number.
 */
public final class ChartNumbers {

	/** Rates are no lengths of lists. */
	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d[\\d,]*(?!\\.?\\d)");

	private final Visitor visitor;

	private final Set<String> lists = new TreeSet<>();

	private final Map<String, Long> totals = new HashMap<>();

	public ChartNumbers(int port, String account) {
		this.visitor = new Visitor(port, account, "demo-2026");
		visitor.signIn();
	}

	/**
	 * For each level of plans and by stage and lateness; gives the lists whose total was
	 * compared with a number that is not zero.
	 */
	public Set<String> compare(String campaign, String unit) {
		Document chart = page("/progress?campaign=" + campaign + "&unit=" + unit);
		chart(chart);
		chart.select("#main .chart-levels th a, #main .segments a").forEach((other) -> chart(page(other.attr("href"))));
		return lists;
	}

	/** The lists behind what is late from where those who have it can be urged. */
	public Set<String> urgent(String campaign, String unit) {
		return page("/progress?campaign=" + campaign + "&unit=" + unit).select("#main .chart-tiles a[href*=light=LATE]")
			.eachAttr("href")
			.stream()
			.filter((address) -> !page(address).select("#main form[action*=/urging]").isEmpty())
			.map((address) -> address.replaceFirst("\\?.*", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void chart(Document chart) {
		chart.select("#main a[href~=^/(plans|returns|rectification-items)[?]]")
			.forEach((link) -> list(link.attr("href"), link.text()));
		chart.select("#main a[href^=/groups/coverage]").forEach(this::coverage);
		Visitor.json(chart.select("#model").attr("data-counts"))
			.forEach((each) -> list(each.path("address").asText(), each.path("text").asText()));
	}

	private void list(String address, String text) {
		List<Long> numbers = numbers(text);
		if (!numbers.isEmpty()) {
			long number = numbers.get(0);
			assertThat(totals.computeIfAbsent(address, (list) -> total(page(list)))).as("%s, behind %s", address, text)
				.isEqualTo(number);
			if (number > 0) {
				lists.add(address.replaceFirst("\\?.*", ""));
			}
		}
	}

	/** So many of so many have a group: the list has all, those without one marked. */
	private void coverage(Element link) {
		List<Long> numbers = numbers(link.text());
		if (!numbers.isEmpty()) {
			Document list = page(link.attr("href"));
			assertThat(total(list)).as(link.attr("href")).isEqualTo(numbers.get(1));
			assertThat(total(page(link.attr("href") + "&alone=true"))).as("those alone of %s", link.attr("href"))
				.isEqualTo(numbers.get(1) - numbers.get(0));
			lists.add("/groups/coverage");
		}
	}

	private static List<Long> numbers(String text) {
		return NUMBER.matcher(text.replaceAll("\\d+\\.\\d", ""))
			.results()
			.map(MatchResult::group)
			.map((number) -> Long.valueOf(number.replace(",", "")))
			.toList();
	}

	/** As the foot of the list says it; an empty list has none. */
	private static long total(Document page) {
		String foot = page.select("#main .list-foot .pager .quiet").text();
		return foot.isEmpty() ? 0 : Long.parseLong(foot.replaceFirst(".*/\\s*", "").replace(",", ""));
	}

	private Document page(String address) {
		var answer = visitor.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

}
