package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.inspection.VisitToCarryOut;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every person against groups, visits, photos, checklists, items, files, what residents
 * write, instructors and recusals: pages, the REST interface, exports and Camunda's
 * interface show exactly what {@link Sight} says, and 404 else.
 */
@CampaignFlowTest
class SupervisionMatrixTests extends OnSupervision {

	private static final String PAGE = "?firstResult=0&maxResults=1000";

	/** 包头市第1 */
	private static final String GROUP_NAME = "%E5%8C%85%E5%A4%B4%E5%B8%82%E7%AC%AC1";

	static Stream<Sight> people() {
		return Sight.PEOPLE.stream();
	}

	/** By the address of a subject, who sees it. */
	private static Map<String, Predicate<Sight>> calls() {
		Map<String, Predicate<Sight>> calls = new LinkedHashMap<>();
		List.of("", "/history", "/letters").forEach((part) -> calls.put("/groups/" + scene.group + part, group()));
		List.of("", "/history", "/letters").forEach((part) -> calls.put("/groups/" + scene.forming + part, forming()));
		visit(calls, scene.told, told(), attending());
		visit(calls, scene.secret, sending(), attending());
		calls.put("/inspections/" + scene.secret.id() + "/visit/photos/" + scene.photo + "/thumbnail", attending());
		calls.put("/inspections/" + scene.secret.id() + "/visit/photos/" + scene.photo + "/picture", attending());
		calls.put("/inspections/" + scene.told.id() + "/visit/photos/" + scene.photo + "/picture", nobody());
		item(calls, scene.item, item());
		item(calls, scene.helped, helped());
		calls.put("/rectification-items/" + scene.item + "/attachments/" + scene.evidence + "/file", item());
		calls.put("/rectification-items/" + scene.helped + "/attachments/" + scene.evidence + "/file", nobody());
		List.of("", "/versions", "/versions/1", "/versions/1/workbook")
			.forEach((part) -> calls.put("/checklists/" + scene.told.checklist() + part, checklist()));
		List.of("", "/duplicates")
			.forEach((part) -> calls.put("/resident-requests/" + scene.request + part, request()));
		calls.put("/instructors/" + scene.instructor, (person) -> person.reaches("150203001"));
		calls.put("/recusals/" + scene.recusal, recusal());
		return calls;
	}

	private static void visit(Map<String, Predicate<Sight>> calls, VisitToCarryOut visit, Predicate<Sight> seen,
			Predicate<Sight> read) {
		List.of("", "/history").forEach((part) -> calls.put("/inspections/" + visit.id() + part, seen));
		calls.put("/inspections/" + visit.id() + "/visit", seen.and(read));
	}

	private static void item(Map<String, Predicate<Sight>> calls, String item, Predicate<Sight> seen) {
		List.of("", "/timeline", "/offspring", "/attachments")
			.forEach((part) -> calls.put("/rectification-items/" + item + part, seen));
	}

	private static Predicate<Sight> group() {
		return (person) -> person.reaches("1502") || person.reachesOrLiesBelow("150202")
				|| person.reachesOrLiesBelow("150203");
	}

	private static Predicate<Sight> forming() {
		return (person) -> person.reaches("1505");
	}

	/** The unit, those who see it, and those who sent the group. */
	private static Predicate<Sight> told() {
		return sending().or((person) -> person.reaches("150203"));
	}

	private static Predicate<Sight> sending() {
		return (person) -> person.isDeskOf("1502") || person.belongsTo("GROUP@1502.1");
	}

	/** What is written down is read by those who go, their group, who sent it. */
	private static Predicate<Sight> attending() {
		return (person) -> person.everything() || person.groups().contains("OFFICE@1502")
				|| person.groups().contains("LEADING@1502") || person.belongsTo("GROUP@1502.1");
	}

	private static Predicate<Sight> item() {
		return (person) -> person.reaches("150203");
	}

	private static Predicate<Sight> helped() {
		return (person) -> person.reaches("150502") || person.groups().contains("DRAFTER@150204")
				|| person.account().equals("supervisor.1502.2");
	}

	private static Predicate<Sight> checklist() {
		return (person) -> person.reachesOrLiesBelow("1502");
	}

	private static Predicate<Sight> request() {
		return (person) -> person.isDeskOf("150203");
	}

	private static Predicate<Sight> recusal() {
		return (person) -> person.account().equals("drafter.150203") || person.everything()
				|| person.belongsTo("OFFICE@") && person.reaches("150203");
	}

	private static Predicate<Sight> nobody() {
		return (person) -> false;
	}

	@ParameterizedTest
	@MethodSource("people")
	void callsShowWhatThePositionsGive(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		calls().forEach((call, sees) -> assertThat(visitor.call("/api/v1" + call).statusCode())
			.as("%s, %s", person.account(), call)
			.isEqualTo(sees.test(person) ? 200 : 404));
	}

	/** A finding is the business of those who go until the visit was carried out. */
	@ParameterizedTest
	@MethodSource("people")
	void findingsAreReadByThoseWhoGoUntilTheVisitWasMade(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		var findings = visitor.call("/api/v1/inspections/" + scene.told.id() + "/findings");
		assertThat(findings.statusCode()).as(person.account()).isEqualTo(told().test(person) ? 200 : 404);
		assertShown(person, findings.body(), SupervisionScene.FINDING, told().and(attending()));
		Visitor page = signedIn(person);
		assertShown(person, page.get("/inspections/" + scene.told.id() + "/findings").body(), SupervisionScene.FINDING,
				told().and(attending()));
	}

	/**
	 * The history of a visit says no more than its other pages, and does not name the
	 * visit that a photo was seen on before.
	 */
	@ParameterizedTest
	@MethodSource("people")
	void historiesKeepWhatIsWrittenDownFromThoseWhoMayNotReadItYet(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		Predicate<Sight> reads = told().and(attending());
		for (String call : List.of("/inspections/" + scene.told.id() + "/history?size=100",
				"/audit?size=100&subject=inspection:" + scene.told.id())) {
			String history = visitor.call("/api/v1" + call).body();
			assertShown(person, history, "VisitPlanned", told());
			for (String written : List.of(SupervisionScene.FINDING, "FindingRecorded", "AttachmentAdded",
					"PhotoSeenBefore")) {
				assertShown(person, history, written, reads);
			}
			assertShown(person, history, scene.secret.id(), nobody());
		}
		String page = signedIn(person).get("/inspections/" + scene.told.id() + "/history").body();
		assertShown(person, page, SupervisionScene.FINDING, reads);
	}

	@ParameterizedTest
	@MethodSource("people")
	void listsOfCallsHaveWhatThePositionsGive(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		assertListed(person, visitor, "/groups?size=200&kind=MAIN", scene.group, group(), (other) -> true);
		assertListed(person, visitor, "/groups?size=200&kind=PATROL&status=FORMING", scene.forming, forming(),
				(other) -> true);
		assertListed(person, visitor, "/inspections?size=100&unit=" + scene.told.unit(), scene.told.id(), told(),
				(other) -> true);
		assertListed(person, visitor, "/inspections?size=100&unit=" + scene.secret.unit(), scene.secret.id(), sending(),
				(other) -> true);
		String ledger = "/rectification-items?size=100&campaign=" + scene.campaign;
		assertListed(person, visitor, ledger, scene.item, item(), (other) -> true);
		assertListed(person, visitor, ledger, scene.helped, helped(), (other) -> true);
		assertListed(person, visitor, "/checklists?size=200", scene.told.checklist(), checklist(), (other) -> true);
		assertListed(person, visitor, "/resident-requests?campaign=" + scene.campaign, scene.request, request(),
				Sight::hasDesk);
		assertListed(person, visitor, "/instructors?size=100&name=%E8%AF%95%E9%AA%8C", scene.instructor,
				(other) -> other.reaches("150203001"), (other) -> true);
		assertListed(person, visitor, "/recusals?size=100", scene.recusal, recusal(), (other) -> true);
	}

	/** A unit one does not see is answered like one that is not there. */
	private static void assertListed(Sight person, Visitor visitor, String list, String id, Predicate<Sight> sees,
			Predicate<Sight> allowed) {
		var answer = visitor.call("/api/v1" + list);
		String what = person.account() + ", " + list;
		assertThat(answer.statusCode()).as(what).isIn(allowed.test(person) ? Set.of(200, 404) : Set.of(403));
		JsonNode items = Visitor.json(answer).path("items");
		assertThat(items.findValuesAsText("id").contains(id)).as(what).isEqualTo(sees.test(person));
	}

	@ParameterizedTest
	@MethodSource("people")
	void pagesShowWhatThePositionsGive(Sight person) {
		Visitor visitor = signedIn(person);
		Map<String, Predicate<Sight>> pages = new LinkedHashMap<>();
		List.of("", "/history").forEach((part) -> {
			pages.put("/groups/" + scene.group + part, group());
			pages.put("/groups/" + scene.forming + part, forming());
			pages.put("/inspections/" + scene.told.id() + part, told());
			pages.put("/inspections/" + scene.secret.id() + part, sending());
			pages.put("/rectification-items/" + scene.item + part, item());
			pages.put("/rectification-items/" + scene.helped + part, helped());
		});
		List.of("/visit", "/visit/photos/" + scene.photo + "/thumbnail", "/visit/photos/" + scene.photo + "/picture")
			.forEach((part) -> pages.put("/inspections/" + scene.secret.id() + part, attending()));
		List.of("", "/workbook")
			.forEach((part) -> pages.put("/checklists/" + scene.told.checklist() + part, checklist()));
		pages.put("/rectification-items/" + scene.item + "/attachments/" + scene.evidence + "/file", item());
		pages.put("/resident-requests/" + scene.request, request());
		pages.forEach((page, sees) -> assertThat(visitor.get(page).statusCode()).as("%s, %s", person.account(), page)
			.isEqualTo(sees.test(person) ? 200 : 404));
	}

	@ParameterizedTest
	@MethodSource("people")
	void listsOnPagesAndExportsHaveWhatThePositionsGive(Sight person) throws IOException {
		Visitor visitor = signedIn(person);
		assertShown(person, visitor.get("/groups?text=" + GROUP_NAME).body(), scene.group, group());
		assertShown(person, visitor.get("/inspections?view=list&text=" + number(scene.secret)).body(),
				scene.secret.id(), sending());
		assertShown(person, visitor.get("/rectification-items?campaign=" + scene.campaign).body(), scene.helped,
				helped());
		assertShown(person, everyPage(visitor, "/resident-requests"), scene.request, request());
		assertShown(person, everyPage(visitor, "/checklists"), scene.told.checklist(), checklist());
		assertShown(person, everyPage(visitor, "/organisation/recusals"), "曾任副局长", recusal());
		assertShown(person, visitor.get("/instructors?name=%E8%AF%95%E9%AA%8C").body(), "试验指导员",
				(other) -> other.reaches("150203001"));
		assertShown(person, cells(visitor.file("/groups/export?kind=PATROL&status=FORMING")), scene.formingName,
				forming());
		assertShown(person, cells(visitor.file("/inspections/export?text=" + number(scene.secret))),
				number(scene.secret), sending());
		assertShown(person, cells(visitor.file("/rectification-items/export?campaign=" + scene.campaign)),
				"午间无人值守（150502）", helped());
		assertShown(person, cells(visitor.file("/rectification-items/export?campaign=" + scene.campaign)),
				"午间无人值守（150203）", item());
		assertShown(person, cells(visitor.file("/instructors/export?name=%E8%AF%95%E9%AA%8C")), "试验指导员",
				(other) -> other.reaches("150203001"));
	}

	/** A list that takes no filter and holds what other tests made, leafed through. */
	private static String everyPage(Visitor visitor, String list) {
		StringBuilder all = new StringBuilder(visitor.get(list).body());
		for (int page = 1; all.indexOf("page=" + page) >= 0; page++) {
			all.append(visitor.get(list + "?page=" + page).body());
		}
		return all.toString();
	}

	private static String number(VisitToCarryOut visit) {
		return visit.number();
	}

	private static void assertShown(Sight person, String page, String what, Predicate<Sight> sees) {
		assertThat(page.contains(what)).as("%s, %s", person.account(), what).isEqualTo(sees.test(person));
	}

	/** All texts of a workbook. */
	private static String cells(byte[] file) throws IOException {
		StringBuilder cells = new StringBuilder();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			DataFormatter formatter = new DataFormatter();
			workbook.getSheetAt(0)
				.forEach((row) -> row.forEach((cell) -> cells.append(formatter.formatCellValue(cell)).append('\n')));
		}
		return cells.toString();
	}

	/** By the task, who is offered it. */
	private static Map<String, Predicate<Sight>> tasks() {
		return Map.of(scene.taskOf(scene.forming).id(), (person) -> person.groups().contains("OFFICE@1505"),
				scene.taskOf(scene.item).id(), (person) -> person.account().equals("drafter.150203"),
				scene.taskOf(scene.helped).id(), (person) -> person.account().equals("head.150502"), scene.told.task(),
				(person) -> person.account().equals(VisitToCarryOut.LEADER));
	}

	@ParameterizedTest
	@MethodSource("people")
	void tasksAreForWhoeverTheyAreOfferedTo(Sight person) {
		Visitor visitor = signedIn(person);
		Set<String> shown = new TreeSet<>();
		for (JsonNode filter : Visitor.json(visitor.engine("/filter" + PAGE))) {
			Visitor.json(visitor.engine("/filter/" + filter.path("id").asText() + "/list" + PAGE))
				.forEach((task) -> shown.add(task.path("id").asText()));
		}
		tasks().forEach((task, offered) -> {
			boolean may = offered.test(person);
			assertThat(shown.contains(task)).as("%s, Tasklist", person.account()).isEqualTo(may);
			assertThat(visitor.call("/api/v1/tasks/" + task).statusCode()).as(person.account())
				.isEqualTo(may ? 200 : 404);
			assertThat(visitor.get("/tasks/" + task).statusCode()).as(person.account())
				.isIn(may ? Set.of(200, 302) : Set.of(404));
			for (String part : List.of("", "/form", "/deployed-form", "/form-variables", "/identity-links")) {
				assertThat(visitor.engine("/task/" + task + part).statusCode()).as("%s%s", person.account(), part)
					.isIn(may || person.everything() ? Set.of(200) : Set.of(401, 403, 404));
			}
			if (!may) {
				assertThat(visitor.call("POST", "/api/v1/tasks/" + task + "/completion", "{}").statusCode())
					.isEqualTo(404);
			}
		});
	}

	private Visitor signedIn(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		assertThat(visitor.signIn()).endsWith("/");
		return visitor;
	}

}
