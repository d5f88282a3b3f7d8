package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.absence.AbsenceOrder;
import io.campaignflow.absence.Absences;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.copy.Copies;
import io.campaignflow.plan.PlanIssue;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.trust.Sight.Subject;
import io.campaignflow.workflow.WorkItem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every person against every unit, plan and task: the portal, the REST interface and the
 * interface of Camunda Tasklist show exactly what {@link Sight} says, one by one and in
 * lists.
 */
@CampaignFlowTest
class VisibilityMatrixTests {

	private static final List<String> PLAN_CALLS = List.of("", "/revisions", "/opinions", "/review", "/history",
			"/coverage", "/attachments");

	private static final List<String> PLAN_PAGES = List.of("", "/revisions", "/opinions", "/process", "/process/model",
			"/history", "/coverage", "/attachments");

	/** Of plans that were submitted: what goes on paper. */
	private static final List<String> PAPERS = List.of("/document?format=docx", "/approval-sheet?format=docx");

	/** The engine answers no list without a limit. */
	private static final String PAGE = "?firstResult=0&maxResults=1000";

	/** What was set up once for all people. */
	private static Scene scene;

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	@BeforeEach
	void setUp() {
		if (scene == null) {
			scene = scene(new Journey(beans), beans);
		}
	}

	static Stream<Sight> people() {
		return Sight.PEOPLE.stream();
	}

	@ParameterizedTest
	@MethodSource("people")
	void callsShowWhatThePositionsGive(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		for (String unit : Sight.UNITS.keySet()) {
			int status = visitor.call("/api/v1/units/" + unit).statusCode();
			assertThat(status).as("%s, unit %s", person.account(), unit).isEqualTo(person.seesUnit(unit) ? 200 : 404);
		}
		for (Subject plan : scene.plans()) {
			for (String call : PLAN_CALLS) {
				int status = visitor.call("/api/v1/plans/" + plan.plan() + call).statusCode();
				assertThat(status).as("%s, plan of %s%s", person.account(), plan.unit(), call)
					.isEqualTo(person.seesPlan(plan) ? 200 : 404);
			}
		}
		assertThat(ids(visitor, "/api/v1/plans?size=100&campaign=" + scene.campaign()))
			.isEqualTo(plans(person::seesPlan, Subject::plan));
	}

	/** Papers and files go where the plan goes, and nowhere else. */
	@ParameterizedTest
	@MethodSource("people")
	void papersAndFilesAreSeenByWhoSeesThePlan(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		for (Paper paper : scene.papers()) {
			String path = "/api/v1/plans/" + paper.of().plan();
			int expected = person.seesPlan(paper.of()) ? 200 : 404;
			for (String call : PAPERS) {
				assertThat(visitor.call(path + call).statusCode())
					.as("%s, plan of %s%s", person.account(), paper.of().unit(), call)
					.isEqualTo(expected);
			}
			assertThat(visitor.call(path + "/revisions/1/pre-review").statusCode())
				.as("%s, what the machine found in the plan of %s", person.account(), paper.of().unit())
				.isIn(person.seesPlan(paper.of()) ? List.of(200, 403) : List.of(404));
			assertThat(visitor.call(path + "/attachments/" + paper.file() + "/file").statusCode())
				.as("%s, file of the plan of %s", person.account(), paper.of().unit())
				.isEqualTo(expected);
			String elsewhere = "/api/v1/plans/" + scene.otherThan(paper).plan() + "/attachments/" + paper.file()
					+ "/file";
			assertThat(visitor.call(elsewhere).statusCode()).as("under another plan's address").isEqualTo(404);
		}
	}

	@ParameterizedTest
	@MethodSource("people")
	void callsOfferTheTasksOfThePositionsOnly(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		Set<String> offered = new TreeSet<>();
		for (String view : List.of("mine", "groups")) {
			offered.addAll(ids(visitor, "/api/v1/tasks?size=100&view=" + view + "&campaign=" + scene.campaign()));
		}
		assertThat(offered).as(person.account()).isEqualTo(plans(person::mayWorkOn, Subject::task));
		for (Subject plan : scene.waiting()) {
			boolean may = person.mayWorkOn(plan);
			String task = "/api/v1/tasks/" + plan.task();
			assertThat(visitor.call(task).statusCode()).isEqualTo(may ? 200 : 404);
			if (!may) {
				assertThat(visitor.call("POST", task + "/claim", "").statusCode()).isEqualTo(404);
				assertThat(visitor.call("POST", task + "/completion", "{}").statusCode()).isEqualTo(404);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("people")
	void pagesShowWhatThePositionsGive(Sight person) {
		Visitor visitor = signedIn(person);
		for (String unit : Sight.UNITS.keySet()) {
			int status = visitor.get("/organisation/units/" + unit).statusCode();
			assertThat(status).as("%s, unit %s", person.account(), unit).isEqualTo(person.seesUnit(unit) ? 200 : 404);
		}
		for (Subject plan : scene.plans()) {
			for (String page : PLAN_PAGES) {
				int status = visitor.get("/plans/" + plan.plan() + page).statusCode();
				assertThat(status).as("%s, plan of %s%s", person.account(), plan.unit(), page)
					.isEqualTo(person.seesPlan(plan) ? 200 : 404);
			}
		}
		String list = visitor.get("/plans?size=100&campaign=" + scene.campaign()).body();
		assertThat(scene.plans()).allSatisfy((plan) -> assertThat(list.contains("/plans/" + plan.plan()))
			.as("%s, plan of %s in the list", person.account(), plan.unit())
			.isEqualTo(person.seesPlan(plan)));
		for (Subject plan : scene.waiting()) {
			assertThat(visitor.get("/tasks/" + plan.task()).statusCode()).isEqualTo(person.mayWorkOn(plan) ? 302 : 404);
		}
	}

	@ParameterizedTest
	@MethodSource("people")
	void tasklistShowsTheTasksOfThePositionsOnly(Sight person) {
		Visitor visitor = signedIn(person);
		Set<String> shown = new TreeSet<>();
		for (JsonNode filter : Visitor.json(visitor.engine("/filter" + PAGE))) {
			Visitor.json(visitor.engine("/filter/" + filter.path("id").asText() + "/list" + PAGE))
				.forEach((task) -> shown.add(task.path("id").asText()));
		}
		shown.retainAll(plans((plan) -> plan.task() != null, Subject::task));
		assertThat(shown).as(person.account()).isEqualTo(plans(person::isOffered, Subject::task));
		for (Subject plan : scene.waiting()) {
			boolean may = person.isOffered(plan) || person.everything();
			for (String part : List.of("", "/form", "/deployed-form", "/form-variables", "/identity-links")) {
				int status = visitor.engine("/task/" + plan.task() + part).statusCode();
				assertThat(status).as("%s, task of %s%s", person.account(), plan.unit(), part)
					.isIn(may ? List.of(200) : List.of(401, 403, 404));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("people")
	void theRestOfTheEngineIsForAdministrators(Sight person) {
		Visitor visitor = signedIn(person);
		for (String path : List.of("/task", "/task/count", "/history/task", "/history/process-instance",
				"/history/variable-instance", "/history/user-operation", "/process-instance", "/execution",
				"/variable-instance", "/user", "/group", "/incident", "/job", "/deployment", "/authorization")) {
			assertThat(visitor.engine(path + PAGE).statusCode()).as("%s %s", person.account(), path)
				.isEqualTo(person.everything() ? 200 : 403);
		}
	}

	/** Documents of the campaign, listed for whoever may read them. */
	@ParameterizedTest
	@MethodSource("people")
	void documentsAreListedForWhoSeesThem(Sight person) {
		String documents = "/campaigns/" + scene.campaign() + "/documents";
		Visitor visitor = signedIn(person);
		assertThat(ids(visitor, "/api/v1" + documents)).as(person.account())
			.isEqualTo(plans((plan) -> plan.equals(scene.document()) && person.seesPlan(plan), Subject::plan));
		assertThat(visitor.get(documents).body().contains("/plans/" + scene.document().plan())).as(person.account())
			.isEqualTo(person.seesPlan(scene.document()));
		assertThat(visitor.get(documents + "/new").statusCode()).as(person.account())
			.isEqualTo(person.groups().contains("OFFICE@15") ? 200 : 403);
	}

	private Visitor signedIn(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		assertThat(visitor.signIn()).endsWith("/");
		return visitor;
	}

	private static Set<String> ids(Visitor visitor, String path) {
		JsonNode items = Visitor.json(visitor.call(path)).path("items");
		return StreamSupport.stream(items.spliterator(), false)
			.map((item) -> item.path("id").asText())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> plans(Predicate<Subject> which, Function<Subject, String> what) {
		return scene.plans().stream().filter(which).map(what).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The league's plan approved, the banner's before the league's first group, all
	 * others being drafted; one of them opened to another league's office, one copied to
	 * a township's drafter and to the head of another league's banner, one before
	 * somebody who is away and has a proxy; and a document issued for all of them.
	 */
	private static Scene scene(Journey journey, ApplicationContext beans) {
		String campaign = journey.campaign();
		List<Subject> plans = new ArrayList<>();
		String league = journey.open(campaign, "1502");
		String leagueFile = file(journey, beans, league);
		journey.toReview(league);
		journey.approve(league);
		plans.add(new Subject("1502", league, null, true, Set.of(), null));
		String banner = journey.open(campaign, "150203");
		String bannerFile = file(journey, beans, banner);
		journey.toReview(banner);
		beans.getBean(Copies.class)
			.copy(journey.actor("office.1502"), banner, List.of("drafter.150203001", "HEAD@150502"), null);
		LocalDate today = LocalDate.now();
		beans.getBean(Absences.class)
			.record(journey.actor("admin"),
					new AbsenceOrder("member.1502.1", "head.1505", today, today.plusDays(1), Set.of(), null, null));
		plans.add(subject(journey, "150203", banner, Set.of("GROUP@1502.1", "drafter.150203001", "HEAD@150502"),
				"GROUP@1502.1"));
		for (String unit : List.of("1505", "150502", "150203001")) {
			plans.add(subject(journey, unit, journey.open(campaign, unit), Set.of(), "DRAFTER@" + unit));
		}
		String lent = journey.open(campaign, "150204");
		journey.plans().admit(lent, Set.of("OFFICE@1505", "head.150502"));
		plans.add(subject(journey, "150204", lent, Set.of("OFFICE@1505", "head.150502"), "DRAFTER@150204"));
		plans.add(document(journey, beans, campaign));
		return new Scene(campaign, plans,
				List.of(new Paper(plans.get(0), leagueFile), new Paper(plans.get(1), bannerFile)));
	}

	private static Subject document(Journey journey, ApplicationContext beans, String campaign) {
		PlanContent text = new PlanContent("指导意见", List.of(new Section("s1", "一、总体要求", "聚焦突出问题。", List.of())),
				List.of());
		PlanIssue.Issued issued = beans.getBean(PlanIssue.class)
			.issue(journey.actor("office.15"), campaign, PlanKind.GUIDING, text);
		return new Subject("15", issued.id(), null, true, Set.of(), null);
	}

	private static String file(Journey journey, ApplicationContext beans, String plan) {
		byte[] content = ("附件 " + plan).getBytes(StandardCharsets.UTF_8);
		return beans.getBean(Attachments.class)
			.add(journey.actor("drafter." + journey.plans().get(plan).unitCode()), "plan", plan, "附件.txt",
					new ByteArrayInputStream(content))
			.id();
	}

	private static Subject subject(Journey journey, String unit, String plan, Set<String> admitted, String waitsFor) {
		WorkItem task = journey.task(plan);
		return new Subject(unit, plan, task.id(), false, admitted, waitsFor);
	}

	/** A plan that was submitted, and a file that went out with it. */
	private record Paper(Subject of, String file) {
	}

	private record Scene(String campaign, List<Subject> plans, List<Paper> papers) {

		Subject otherThan(Paper paper) {
			return papers.stream().filter((other) -> !other.equals(paper)).findFirst().orElseThrow().of();
		}

		Subject document() {
			return plans.get(plans.size() - 1);
		}

		List<Subject> waiting() {
			return plans.stream().filter((plan) -> plan.task() != null).toList();
		}

	}

}
