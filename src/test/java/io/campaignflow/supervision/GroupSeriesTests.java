package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.Composition.Member;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** All groups of a sender from one table: all or none. */
@CampaignFlowTest
class GroupSeriesTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	GroupSeries series;

	private GroupScene scene;

	private String city;

	private FormOrder order;

	@BeforeEach
	void aCity() {
		scene = beans.createBean(GroupScene.class);
		city = scene.city();
		order = new FormOrder(city, GroupKind.MAIN, null, null);
	}

	@Test
	void eachLineIsAGroupWithItsPeople() {
		String text = "第一组\ta.%1$s\tb.%1$s\t\tc.%1$s、d.%1$s同志\n\n；e.%1$s".formatted(city);
		List<String> formed = series.form(scene.office(city), order, text);
		assertThat(formed).hasSize(2);
		GroupView first = scene.groups().get(formed.get(0));
		assertThat(first.name()).isEqualTo("第一组");
		assertThat(first.planned().members()).extracting(Member::account, Member::duty)
			.containsExactlyInAnyOrder(tuple("a." + city, GroupDuty.LEADER), tuple("b." + city, GroupDuty.FIRST_LEADER),
					tuple("c." + city, GroupDuty.MEMBER), tuple("d." + city, GroupDuty.MEMBER));
		GroupView second = scene.groups().get(formed.get(1));
		assertThat(second.name()).contains("第2督导组");
		assertThat(second.planned().leader()).isEqualTo("e." + city);
		assertThat(scene.tasks().openOf(second.id())).extracting("kind").containsExactly("form-group");
	}

	@Test
	void faultsNameTheirLinesAndNothingIsFormed() {
		String text = "甲组\t没有这个人\n乙组\ta.%1$s\n丙组\ta.%1$s\ta.%1$s".formatted(city);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> series.form(scene.office(city), order, text))
			.satisfies(refused -> assertThat(refused.violations()).extracting(Violation::args)
				.extracting(args -> args.get(0))
				.containsExactly(1, 3));
		GroupQuery all = new GroupQuery(null, city, true, null, null, null);
		assertThat(scene.groups().list(scene.admin(), all, PageQuery.of(0, 5)).total()).isZero();
	}

	@Test
	void onlyTheOfficeAndNotEndlesslyMany() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> series.form(scene.actor("leading." + city), order, "甲组"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> series.form(scene.office(city), order, "甲组\n".repeat(GroupSeries.MOST + 1)));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> series.form(scene.office(city), order, " \n "));
	}

}
