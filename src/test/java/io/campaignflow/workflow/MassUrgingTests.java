package io.campaignflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionOrder;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Many subjects urged at once, each by the rule for one. */
@CampaignFlowTest
class MassUrgingTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MassUrging urging;

	@Autowired
	Instructing instructing;

	@Autowired
	People people;

	private Actor leader() {
		return people.actor("leading.1502").orElseThrow();
	}

	private String given() {
		return instructing.give(leader(), new InstructionOrder("unit", "150203", "请报告进度。", "HEAD@150203", 3));
	}

	@Test
	void aLeaderAboveUrgesAllAndTheSecondTimeIsToldThatItWasAMomentAgo() {
		List<String> some = List.of(given(), given(), "nothing-of-this-id");
		MassUrging.Outcome first = urging.urge(leader(), "请抓紧", some, 5);
		assertThat(first).isEqualTo(new MassUrging.Outcome(2, Map.of(), 1, 2));
		MassUrging.Outcome second = urging.urge(leader(), "请抓紧", some, 3);
		assertThat(second).isEqualTo(new MassUrging.Outcome(0, Map.of("urge-too-soon", 2), 1, 0));
	}

	@Test
	void whoeverHasNothingToDoWithThemUrgesNone() {
		List<String> some = List.of(given());
		MassUrging.Outcome other = urging.urge(people.actor("leading.1505").orElseThrow(), "请抓紧", some, 1);
		assertThat(other.urged()).isZero();
		assertThat(other.refused()).containsOnlyKeys("not-found.instruction");
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> urging.urge(leader(), " ", some, 1));
	}

}
