package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Groups of a city of their own, with three people to send. */
@CampaignFlowTest
abstract class GroupsOfACity {

	@Autowired
	AutowireCapableBeanFactory beans;

	GroupScene scene;

	String city;

	String a;

	String b;

	String c;

	@BeforeEach
	void aCity() {
		scene = beans.createBean(GroupScene.class);
		city = scene.city();
		a = "a." + city;
		b = "b." + city;
		c = "c." + city;
	}

	String county(int n) {
		return city + "0" + n;
	}

	static void refused(String code, Runnable call) {
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(call::run)
			.satisfies(ex -> assertThat(ex.violations()).extracting(Violation::code).contains(code));
	}

}
