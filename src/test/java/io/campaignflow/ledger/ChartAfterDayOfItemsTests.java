package io.campaignflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.progress.ChartScene;
import io.campaignflow.progress.ItemFigures;
import io.campaignflow.progress.ItemRecount;
import io.campaignflow.progress.ProgressQuery;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.LedgerScene;
import io.campaignflow.shared.Actor;
import io.campaignflow.trust.ChartNumbers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The wall chart while items are dealt with in any order: whatever it says of items and
 * groups is what a plain count over the tables says, whether the tallies were brought up
 * to date or not, and every number is the total of the list it leads to.
 */
abstract class ChartAfterDayOfItemsTests {

	private static final long SEED = 20260315;

	private static final int MOVES = 420;

	private static final String TOWNSHIP = "150203001";

	/** Of the region, a league, a banner, a township. */
	private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

	static {
		PEOPLE.put("leading.15", "15");
		PEOPLE.put("office.1502", "1502");
		PEOPLE.put("head.150203", "150203");
		PEOPLE.put("office." + TOWNSHIP, TOWNSHIP);
	}

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	TallyFold fold;

	@Autowired
	Plans plans;

	@Autowired
	UnitPlans unitPlans;

	@Autowired
	OrgUnits units;

	@Autowired
	UnitImport unitImport;

	@LocalServerPort
	int port;

	private LedgerScene scene;

	private ChartScene charts;

	private ItemRecount recount;

	private String campaign;

	@Test
	void figuresAreWhatAPlainCountSaysAndWhatTheirListsHold() {
		scene = beans.createBean(LedgerScene.class);
		charts = beans.createBean(ChartScene.class);
		recount = beans.createBean(ItemRecount.class);
		campaign = scene.campaign(Level.values());
		unitPlans.open(Actor.SYSTEM, campaign, PEOPLE.values().stream().map(units::get).toList());
		ItemDay day = new ItemDay(scene, beans.createBean(ItemDay.Doors.class), campaign, SEED);
		for (int n = 1; n <= MOVES; n++) {
			day.move();
			if (n % 60 == 0) {
				day.daysPass();
			}
			if (n % 35 == 0) {
				compareEach();
			}
			if (n % 80 == 0) {
				fold.fold();
				charts.fold();
			}
		}
		compareEach();
		fold.fold();
		charts.fold();
		compareEach();
		assertThat(day.came()).containsKeys(ItemStatus.values());
		nothingIsZero(chart("leading.15", "15").items());
		aTownshipThatMovesTakesItsFiguresAlong();
		plansAreOverdue();
		PEOPLE.forEach((account, unit) -> new ChartNumbers(port, account).compare(campaign, unit));
		assertThat(new ChartNumbers(port, "leading.15").urgent(campaign, "15")).containsExactly("/plans",
				"/rectification-items");
	}

	/** Its plan and items are counted, listed and seen where it lies now. */
	private void aTownshipThatMovesTakesItsFiguresAlong() {
		OrgUnit township = units.get(TOWNSHIP);
		long before = itemsOfOtherLeague();
		moveTo(township, "150502");
		compareEach();
		charts.fold();
		fold.fold();
		compareEach();
		assertThat(itemsOfOtherLeague()).isGreaterThan(before);
		moveTo(township, township.parentCode());
		compareEach();
		assertThat(itemsOfOtherLeague()).isEqualTo(before);
	}

	private long itemsOfOtherLeague() {
		return chart("office.1505", "1505").items().total();
	}

	private void moveTo(OrgUnit township, String county) {
		String line = "code,name,parent_code,level\n%s,%s,%s,TOWNSHIP\n".formatted(TOWNSHIP, township.name(), county);
		assertThat(unitImport.run(scene.actor("admin"), new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
			.faults()).isEmpty();
	}

	private void plansAreOverdue() {
		scene.jdbc().update("update plan set due_at = ? where campaign_id = ?", scene.today().minusDays(8), campaign);
		scene.jdbc()
			.update("insert into progress_touched (subject, subject_id) select 'PLAN', id from plan where campaign_id = ?",
					campaign);
	}

	private void compareEach() {
		PEOPLE.forEach((account, unit) -> recount.compare(chart(account, unit)));
		recount.compare(chart("office.1505", "1505"));
	}

	private static void nothingIsZero(ItemFigures items) {
		assertThat(items).satisfies((all) -> {
			assertThat(all.late()).isPositive();
			assertThat(all.soon()).isPositive();
			assertThat(all.open()).isPositive().isLessThan(all.due());
			assertThat(all.due()).isLessThan(all.total());
			assertThat(all.cancelled()).isPositive().isLessThan(all.accepted());
			assertThat(all.accepted()).isLessThan(all.finished());
			assertThat(all.thisWeek()).isPositive().isLessThan(all.cancelled());
			assertThat(all.green()).isPositive();
			assertThat(all.yellow()).isPositive();
		});
	}

	private ProgressView chart(String account, String unit) {
		return charts.progress().of(scene.actor(account), new ProgressQuery(campaign, unit, null));
	}

}
