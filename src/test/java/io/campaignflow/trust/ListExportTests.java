package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.flow.Counting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every list of the product can be had as a workbook, and the workbook holds what the
 * list does: as many rows, for whoever reads, filtered or not.
 */
@CampaignFlowTest
class ListExportTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** Lists that are no tables of records, and why. */
	private static final Map<String, String> NO_TABLES = Map.ofEntries(
			Map.entry("audit/history.html", "one subject's history; the record as a whole is exported"),
			Map.entry("checklist/checklist.html", "versions of one checklist"),
			Map.entry("checklist/list.html", "settings: checklists are exchanged as workbooks one by one"),
			Map.entry("circular/list.html", "documents, each given out as DOCX or PDF"),
			Map.entry("inspection/budgets.html", "settings of offices"),
			Map.entry("inspection/plans.html", "some plans of a group; the visits are exported"),
			Map.entry("notification/list.html", "one's own messages"),
			Map.entry("organisation/absences.html", "one's own absences and those in one's charge"),
			Map.entry("organisation/tree.html", "a search; the units of a subtree are exported on its page"),
			Map.entry("prereview/effect.html", "how often each rule was right: settings of offices"),
			Map.entry("plan/copies.html", "copies to oneself"),
			Map.entry("plan/documents.html", "a handful, each given out as DOCX or PDF; the export of plans has them"),
			Map.entry("resident/forms.html", "settings of offices"), Map.entry("route/list.html", "settings"),
			Map.entry("route/route.html", "versions of one route"),
			Map.entry("workflow/hand-over.html", "what one hand-over moved"));

	private static final Pattern TOTAL = Pattern.compile("class=\"pager\"[^>]*>\\s*<span[^>]*>[^<]*/ ([\\d,]+)</span>");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext beans;

	private static String campaign;

	/** A plan of a league and one of a banner, on their route. */
	@BeforeEach
	void setUp() {
		if (campaign == null) {
			Journey journey = new Journey(beans);
			campaign = journey.campaign();
			for (String unit : List.of("1502", "150203")) {
				journey.toReview(journey.open(campaign, unit));
			}
		}
	}

	@Test
	void everyListOffersAWorkbookOrSaysWhyNot() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			List<Path> lists = files
				.filter((file) -> file.toString().endsWith(".html") && reads(file).contains(":: pager("))
				.toList();
			assertThat(lists).hasSizeGreaterThan(20);
			for (Path list : lists) {
				String name = TEMPLATES.relativize(list).toString().replace('\\', '/');
				boolean offers = withFragments(list).matches("(?s).*export.*download.*");
				assertThat(offers || NO_TABLES.containsKey(name)).as("%s offers a workbook", name).isTrue();
			}
		}
		assertThat(NO_TABLES.keySet()).allSatisfy((name) -> assertThat(TEMPLATES.resolve(name)).exists());
	}

	/** A list and the fragments of its folder that it draws its head from. */
	private static String withFragments(Path list) {
		StringBuilder text = new StringBuilder(reads(list));
		Matcher fragment = Pattern.compile("~\\{(\\w+/[\\w-]+) ::").matcher(text.toString());
		while (fragment.find()) {
			Path file = TEMPLATES.resolve(fragment.group(1) + ".html");
			if (!fragment.group(1).startsWith("web/") && Files.exists(file)) {
				text.append(reads(file));
			}
		}
		return text.toString();
	}

	private static String reads(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Stream<List<String>> lists() {
		return Stream.of(List.of("office.1502", "/plans", "/plans/export", ""),
				List.of("office.1502", "/plans", "/plans/export", "status=DRAFTING"),
				List.of("office.1502", "/plans", "/plans/export", "unit=150203"),
				List.of("office.1502", "/inspections", "/inspections/export", "view=list"),
				List.of("office.1502", "/rectification-items", "/rectification-items/export", ""),
				List.of("office.1502", "/rectification-items", "/rectification-items/export", "unit=150203"),
				List.of("office.1502", "/groups", "/groups/export", ""),
				List.of("admin", "/campaigns", "/campaigns/export", ""),
				List.of("admin", "/audit", "/audit/export", "action=CampaignCreated"),
				List.of("admin", "/audit", "/audit/export", "actor=office.1502"),
				List.of("admin", "/organisation/recusals", "/organisation/recusals/export", ""),
				List.of("office.15", "/resident-requests", "/resident-requests/export", ""),
				List.of("office.15", "/resident-requests", "/resident-requests/export", "status=RECEIVED"));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void theWorkbookHasTheRowsOfTheList(List<String> list) throws IOException {
		Visitor reader = new Visitor(port, list.get(0), "demo-2026");
		assertThat(reader.signIn()).endsWith("/");
		String query = list.get(3).isEmpty() ? "" : "?" + list.get(3);
		long total = total(reader.get(list.get(1) + query).body());
		assertThat(rows(reader.file(list.get(2) + query))).as("%s%s for %s", list.get(2), query, list.get(0))
			.isEqualTo(total);
	}

	@Test
	void theWorkbooksOfTimeAndFlowHaveTheRowsOfTheLists() throws IOException {
		beans.getAutowireCapableBeanFactory().createBean(Counting.class).now();
		Visitor reader = new Visitor(port, "office.15", "demo-2026");
		assertThat(reader.signIn()).endsWith("/");
		for (String list : List.of("/flow/passages", "/flow/plans", "/flow/plans?which=LATE")) {
			String join = list.contains("?") ? "&" : "?";
			long total = total(reader.get(list + join + "unit=15&campaign=" + campaign).body());
			String export = list.replaceFirst("(\\?|$)", "/export$1");
			assertThat(total).isGreaterThanOrEqualTo(list.equals("/flow/passages") ? 4 : 0);
			assertThat(rows(reader.file(export + join + "unit=15&campaign=" + campaign))).as(list).isEqualTo(total);
		}
		long children = total(reader.get("/flow/units?unit=15&campaign=" + campaign).body());
		assertThat(rows(reader.file("/flow/units/export?unit=15&campaign=" + campaign)))
			.as("the unit itself and its children")
			.isEqualTo(children + 1);
		assertThat(rows(reader.file("/assessments/export?unit=15")))
			.isEqualTo(total(reader.get("/assessments?unit=15").body()));
	}

	/** The unit itself counts, so do units of a domain. */
	@Test
	void theWorkbookOfUnitsHasAllOfTheSubtree() throws IOException {
		Visitor reader = new Visitor(port, "office.1502", "demo-2026");
		assertThat(reader.signIn()).endsWith("/");
		try (XSSFWorkbook book = new XSSFWorkbook(
				new ByteArrayInputStream(reader.file("/organisation/units/150203/export")))) {
			assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo("150203");
			assertThat(book.getSheetAt(0)).allSatisfy((
					row) -> assertThat(row.getRowNum() == 0 || row.getCell(0).getStringCellValue().startsWith("150203"))
						.isTrue());
		}
	}

	/** What the pager says; where the list is empty there is none. */
	private static long total(String page) {
		Matcher total = TOTAL.matcher(page);
		return total.find() ? Long.parseLong(total.group(1).replace(",", "")) : 0;
	}

	private static long rows(byte[] workbook) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			return book.getSheetAt(0).getLastRowNum();
		}
	}

}
