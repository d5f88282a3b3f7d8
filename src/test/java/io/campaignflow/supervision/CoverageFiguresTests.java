package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.ledger.LedgerCampaign;
import io.campaignflow.progress.ChartScene;
import io.campaignflow.progress.GroupFigures;
import io.campaignflow.progress.ItemRecount;
import io.campaignflow.progress.ProgressQuery;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.supervision.GroupCoverage.Count;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * How many units have a group, on the wall chart: a plain count says the same while
 * groups and patrols are formed, change their units, are given up and end.
 */
abstract class CoverageFiguresTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	GroupCoverage coverage;

	@Autowired
	Campaigns campaigns;

	private GroupScene scene;

	private String city;

	private String campaign;

	@BeforeEach
	void aCity() {
		scene = beans.createBean(GroupScene.class);
		city = scene.city();
		campaign = LedgerCampaign.make(campaigns, scene.people());
	}

	@Test
	void unitsAreCoveredFromTheirFirstPlanningToTheEndOfTheirGroup() {
		assertThat(figures(city)).isEqualTo(new GroupFigures(4, 0, 8, 0));
		GroupOnItsWay first = scene.formed(city).of(people("a", "b"), county(1), county(2));
		assertThat(figures(city)).isEqualTo(new GroupFigures(4, 2, 8, 0));
		first.submitted().confirmed().approved().signedBy(who("a"), who("b"));
		assertThat(figures(city)).isEqualTo(new GroupFigures(4, 2, 8, 0));
		GroupOnItsWay second = scene.formed(city).of(people("c"), county(3));
		assertThat(figures(city)).isEqualTo(new GroupFigures(4, 3, 8, 0));
		second.submitted().done("office." + city, Map.of("decision", "ABANDON"));
		assertThat(figures(city)).isEqualTo(new GroupFigures(4, 2, 8, 0));
		first.changed(people("a", "b"), county(2), county(4));
		assertThat(figures(city)).as("one is still covered, one is to be").isEqualTo(new GroupFigures(4, 3, 8, 0));
	}

	@Test
	void patrolsAreCountedAmongTheUnitsTwoLevelsBelow() {
		scene.formed(city, GroupKind.PATROL).of(people("a"), county(1) + "001", county(3) + "002");
		assertThat(figures(city)).isEqualTo(new GroupFigures(4, 0, 8, 2));
		scene.formed(city).onDuty(people("b"), county(1), county(2), county(3), county(4));
		assertThat(figures(city)).isEqualTo(new GroupFigures(4, 4, 8, 2));
		assertThat(figures(county(1))).as("the city's groups are not the county's")
			.isEqualTo(new GroupFigures(2, 0, 0, 0));
		assertThat(figures("88").covered()).as("nor the region's").isZero();
	}

	@Test
	void townshipsOweTheirVillagesNoGroup() {
		assertThat(coverage.count(scene.units().get(county(1)), GroupKind.MAIN)).isEqualTo(new Count(2, 2, true));
		assertThat(coverage.count(scene.units().get(county(1) + "001"), GroupKind.MAIN).owed()).isFalse();
		assertThat(figures(county(1) + "001").units()).isZero();
	}

	private GroupFigures figures(String unit) {
		ProgressView chart = beans.createBean(ChartScene.class)
			.progress()
			.of(scene.admin(), new ProgressQuery(campaign, unit, null));
		beans.createBean(ItemRecount.class).compare(chart);
		return chart.groups();
	}

	private String county(int n) {
		return city + "0" + n;
	}

	private String who(String letter) {
		return letter + "." + city;
	}

	private List<String> people(String... letters) {
		return List.of(letters).stream().map(this::who).toList();
	}

}
