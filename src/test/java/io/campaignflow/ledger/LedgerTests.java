package io.campaignflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.ledger.LedgerCounters.StageFigures;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemExtensions;
import io.campaignflow.rectification.ItemMoves;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.LedgerScene;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of the ledger, its filters and its figures, for whoever asks. */
abstract class LedgerTests {

	@Autowired
	Ledger ledger;

	@Autowired
	TallyFold fold;

	@Autowired
	RectificationItems items;

	@Autowired
	JdbcTemplate jdbc;

	private LedgerScene scene;

	private String campaign;

	@BeforeEach
	void begin(@Autowired Campaigns campaigns, @Autowired People people, @Autowired ItemMoves moves,
			@Autowired ItemExtensions extensions, @Autowired Tasks tasks, @Autowired RuntimeService processes,
			@Autowired ManagementService management, @Autowired Clock clock) {
		scene = new LedgerScene(campaigns, people, items, moves, extensions, tasks, processes, management, jdbc, clock);
		campaign = scene.campaign();
	}

	@Test
	void figuresFollowEveryMoveAndAreTheSameAfterFolding() {
		String one = register("150203", "小区路灯不亮", Severity.HIGH);
		register("150203", "大厅没有公示清单", Severity.LOW);
		assertThat(counters(all()).total()).isEqualTo(2);
		assertThat(counters(all()).stages().get(LedgerStage.TO_ASSIGN)).isEqualTo(new StageFigures(2, 0, 0));
		assertThat(counters(all()).lights()).containsEntry(LedgerLight.NONE, 2L);
		assign(one, scene.today().plusDays(1));
		LedgerCounters before = counters(all());
		assertThat(before.stages().get(LedgerStage.TO_SIGN)).isEqualTo(new StageFigures(1, 0, 1));
		fold.fold();
		assertThat(counters(all())).isEqualTo(before);
		assertThat(jdbc.queryForObject("select count(*) from rectification_tally_change", Long.class)).isZero();
		sign(one);
		assertThat(counters(all()).stages().get(LedgerStage.IN_HAND).items()).isEqualTo(1);
		assertThat(counters(all()).stages().get(LedgerStage.TO_SIGN).items()).isZero();
	}

	@Test
	void theFiguresOfSeveralUnitsAtOnceAreThoseOfEach(@Autowired OrgUnits units) {
		assign(register("150203", "小区路灯不亮", Severity.HIGH), scene.today().plusDays(1));
		register("150203", "大厅没有公示清单", Severity.LOW);
		register("1502", "热线转办太慢", Severity.MEDIUM);
		fold.fold();
		register("150204", "社区公告栏破损", Severity.LOW);
		List<OrgUnit> some = List.copyOf(units.byCodes(List.of("1502", "150203", "150204", "1505")).values());
		for (String account : List.of("office.15", "office.1502", "head.150203")) {
			Actor actor = actor(account);
			Map<String, LedgerCounters> each = ledger.countersOfEach(actor, campaign, some);
			assertThat(each).containsOnlyKeys(
					some.stream().filter(unit -> units.scopeOf(actor).covers(unit.path())).map(OrgUnit::code).toList());
			each.forEach((unit, figures) -> assertThat(figures).as("%s of %s", unit, account)
				.isEqualTo(ledger.counters(actor, by(null, unit, Set.of(), null, null, null))));
		}
	}

	@Test
	void eachFilterLetsThroughTheSameItemsInListAndFigures() {
		String grave = register("150203", "小区路灯不亮", Severity.HIGH);
		register("150204", "社区公告栏破损", Severity.LOW);
		register("1502", "热线转办太慢", Severity.MEDIUM);
		assign(grave, scene.today().plusDays(60));
		fold.fold();
		for (LedgerQuery query : List.of(all(), by(null, "150203", Set.of(), null, null, null),
				by(null, null, LedgerStage.TO_ASSIGN.statuses(), null, null, null),
				by(null, null, Set.of(), Severity.HIGH, null, null),
				by(null, null, Set.of(), null, LedgerLight.OK, null),
				by(null, null, Set.of(), null, LedgerLight.NONE, null),
				by(null, null, Set.of(), null, LedgerLight.LATE, null), by("路灯", null, Set.of(), null, null, null))) {
			Ledger.Part part = read("office.15", query);
			assertThat(part.page().items()).as("%s", query).hasSize((int) part.counters().total());
			assertThat(part.page().total()).isEqualTo(part.counters().total());
		}
		assertThat(titles(by(null, "150203", Set.of(), null, null, null))).containsExactly("小区路灯不亮");
		assertThat(titles(by(null, null, Set.of(), Severity.LOW, null, null))).containsExactly("社区公告栏破损");
		assertThat(titles(by(null, null, Set.of(), null, LedgerLight.OK, null))).containsExactly("小区路灯不亮");
		assertThat(titles(by("公告", null, Set.of(), null, null, null))).containsExactly("社区公告栏破损");
		assertThat(titles(by("2", null, Set.of(), null, null, null))).containsExactly("社区公告栏破损");
		assertThat(titles(by(scene.today().getYear() + "-3", null, Set.of(), null, null, null)))
			.containsExactly("热线转办太慢");
		assertThat(titles(by("，。", null, Set.of(), null, null, null))).isEmpty();
		assertThat(titles(by(null, null, Set.of(), null, null, scene.today().plusDays(59)))).isEmpty();
		assertThat(titles(by(null, null, Set.of(), null, null, scene.today().plusDays(60)))).hasSize(1);
	}

	@Test
	void mostUrgentComesFirstAndEveryOrderCanBeTurned() {
		String later = register("150203", "期限在后", Severity.LOW);
		String sooner = register("150203", "期限在前", Severity.LOW);
		register("150203", "还没有期限", Severity.LOW);
		assign(later, scene.today().plusDays(40));
		assign(sooner, scene.today().plusDays(4));
		assertThat(titles(all())).containsExactly("期限在前", "期限在后", "还没有期限");
		for (String order : List.of("deadline", "number", "registeredAt", "unit")) {
			assertThat(ledger.read(actor("office.15"), all(), new PageQuery(0, 20, order)).page().items()).hasSize(3);
			assertThat(ledger.read(actor("office.15"), all(), new PageQuery(0, 20, "-" + order)).page().items())
				.hasSize(3);
		}
		assertThatThrownBy(() -> ledger.read(actor("office.15"), all(), new PageQuery(0, 20, "title; drop table x")))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.code()).isEqualTo("sort-unknown"));
	}

	@Test
	void everybodySeesInTheListWhatTheySeeOneByOneAndNothingElse() {
		List<String> ids = List.of(register("150203", "区里的事", Severity.LOW), register("150204", "邻区的事", Severity.LOW),
				register("1505", "邻市的事", Severity.LOW), register("1502", "市里的事", Severity.LOW));
		items.register(actor("office.15"),
				new Registration(campaign, ItemSource.INSTRUCTION, null, "1505", null, null, Severity.LOW, "邻市由他反映的事",
						"邻市由他反映的事", null, null, List.of(new Registration.NewRaiser("drafter.150203", null, null))));
		assertThat(ids).hasSize(4);
		for (String account : List.of("drafter.150203", "head.150203", "office.1502", "supervisor.1502.1",
				"leader.1502.1", "leading.15", "office.15", "office.1505", "supervisor.15.2", "admin")) {
			Actor actor = actor(account);
			List<String> oneByOne = jdbc
				.queryForList("select id from rectification_item where campaign_id = ? order by id", String.class,
						campaign)
				.stream()
				.filter((id) -> sees(actor, id))
				.toList();
			Ledger.Part part = read(account, all());
			assertThat(part.page().items().stream().map(LedgerLine::id).sorted()).as(account)
				.containsExactlyElementsOf(oneByOne);
			assertThat(part.counters().total()).as(account).isEqualTo(oneByOne.size());
			List<String> walked = new ArrayList<>();
			ledger.each(actor, all(), "", 1000, (line) -> walked.add(line.id()));
			assertThat(walked).as(account).containsExactlyInAnyOrderElementsOf(oneByOne);
		}
		assertThat(titles("drafter.150203", all())).contains("邻市由他反映的事").doesNotContain("邻市的事");
		assertThat(read("drafter.150203", by(null, "1505", Set.of(), null, null, null)).counters().total())
			.isEqualTo(1);
		assertThat(read("drafter.150203", by(null, "150204", Set.of(), null, null, null)).page().items()).isEmpty();
	}

	@Test
	void figuresAreReckonedAsTheFieldDoes() {
		LedgerCounters counters = LedgerCounters.of(Stream.of(ItemStatus.values())
			.map((status) -> new LedgerCounters.Group(status, (status == ItemStatus.CLOSED) ? Face.GREEN : null,
					status.running() ? LedgerLight.LATE : null, 2))
			.toList(), true);
		assertThat(counters.total()).isEqualTo(26);
		assertThat(counters.due()).isEqualTo(20);
		assertThat(counters.cancelled()).isEqualTo(2);
		assertThat(counters.accepted()).isEqualTo(4);
		assertThat(counters.finished()).isEqualTo(6);
		assertThat(counters.solvedRate()).isEqualTo(10.0);
		assertThat(counters.faces()).isEqualTo(Map.of(Face.GREEN, 2L, Face.YELLOW, 0L, Face.RED, 0L));
		assertThat(LedgerCounters.of(List.of(), true).solvedRate()).isNull();
	}

	private boolean sees(Actor actor, String id) {
		try {
			items.visible(actor, id);
			return true;
		}
		catch (Refusal notFound) {
			return false;
		}
	}

	private String register(String unit, String title, Severity severity) {
		return items.register(actor("office.15"), new Registration(campaign, ItemSource.APPRAISAL, null, unit, null,
				null, severity, title, title + "，现场核实属实。", null, null, List.of()));
	}

	private void assign(String id, LocalDate until) {
		scene.tasks()
			.complete(actor("office.15"), scene.tasks().openOf(id).get(0).id(), Map.of("decision", "ASSIGN", "unit",
					"150203", "person", "head.150203", "deadline", until.toString(), "severity", "HIGH"));
	}

	private void sign(String id) {
		scene.tasks().complete(actor("head.150203"), scene.tasks().openOf(id).get(0).id(), Map.of("decision", "SIGN"));
	}

	private Actor actor(String account) {
		return scene.actor(account);
	}

	private LedgerCounters counters(LedgerQuery query) {
		return ledger.counters(actor("office.15"), query);
	}

	private Ledger.Part read(String account, LedgerQuery query) {
		return ledger.read(actor(account), query, PageQuery.of(0, 50));
	}

	private List<String> titles(LedgerQuery query) {
		return titles("office.15", query);
	}

	private List<String> titles(String account, LedgerQuery query) {
		return read(account, query).page().items().stream().map(LedgerLine::title).toList();
	}

	private LedgerQuery all() {
		return by(null, null, Set.of(), null, null, null);
	}

	private LedgerQuery by(String text, String unit, Set<ItemStatus> statuses, Severity severity, LedgerLight light,
			LocalDate to) {
		return new LedgerQuery(campaign, unit, statuses, severity, null, light, null, null, to, text);
	}

}
