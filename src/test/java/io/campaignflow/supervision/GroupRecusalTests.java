package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.organisation.Role;
import io.campaignflow.recusal.RecusalFacts;
import io.campaignflow.recusal.RecusalOrder;
import io.campaignflow.recusal.TieKind;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is sent nowhere near a unit, at every way in: people, proposals, later steps. */
class GroupRecusalTests extends GroupsOfACity {

	@Autowired
	GroupRecusal recusal;

	@Autowired
	RecusalFacts facts;

	@Test
	void nobodyIsSentWhereTheyHoldAPositionOrHeldOneOrAboveOrBelow() {
		GroupOnItsWay group = scene.formed(city);
		scene.appoint(b, county(1), Role.DRAFTER);
		refused("group-recusal.HOME", () -> group.of(List.of(a, b), county(1)));
		group.of(List.of(a, b), county(2));
		scene.appoint(a, county(2) + "001", Role.HEAD);
		refused("group-recusal.HOME", () -> group.of(List.of(a), county(2)));
		scene.staff().at(county(1)).forEach(held -> scene.staff().end(scene.admin(), county(1), held.id()));
		refused("group-recusal.FORMER_POST", () -> group.of(List.of(c, b), county(1)));
		group.of(List.of(c, b), county(3));
	}

	@Test
	void whoDeclaredARelationIsStoppedAtEveryWayIn() {
		scene.person(b);
		GroupOnItsWay composing = scene.formed(city);
		GroupOnItsWay confirming = scene.formed(city).of(List.of(a, b), county(1)).submitted();
		GroupOnItsWay approving = scene.formed(city).of(List.of(c, b), county(2)).submitted().confirmed();
		GroupOnItsWay signing = scene.formed(city).of(List.of(b), county(3)).submitted().confirmed().approved();
		GroupOnItsWay onDuty = scene.formed(city).onDuty(List.of("d." + city), county(4));
		for (int n = 1; n <= 4; n++) {
			facts.record(scene.actor(b), new RecusalOrder(null, TieKind.RELATION, county(n), "配偶任职"));
		}
		String related = "group-recusal.RELATION";
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> composing.of(List.of(a, b), county(1)))
			.satisfies(ex -> assertThat(ex.violations()).filteredOn(one -> one.code().equals(related))
				.singleElement()
				.satisfies(one -> assertThat(one.args()).first().isEqualTo(b + "同志")));
		refused(related, confirming::confirmed);
		refused(related, approving::approved);
		refused(related, () -> signing.signedBy(b));
		refused(related, () -> onDuty.changed(List.of("d." + city, b), county(4)));
		assertThat(scene.roster().covering(county(3), city)).isEmpty();
		assertThat(onDuty.view().planned().duties()).doesNotContainKey(b);
	}

	@Test
	void aPositionAtTheSenderKeepsNobodyAway() {
		scene.appoint(a, city, Role.OFFICE);
		scene.formed(city).of(List.of(a), county(1)).is(GroupStatus.FORMING, "form-group");
	}

	@Test
	void whoGetsATieLaterIsStoppedAtEveryFurtherStep() {
		GroupOnItsWay confirming = scene.formed(city).of(List.of(a, b), county(1)).submitted();
		scene.appoint(b, county(1), Role.DRAFTER);
		refused("group-recusal.HOME", confirming::confirmed);
		GroupOnItsWay approving = scene.formed(city).of(List.of(a, c), county(2)).submitted().confirmed();
		scene.appoint(c, county(2), Role.DRAFTER);
		refused("group-recusal.HOME", approving::approved);
		String d = "d." + city;
		GroupOnItsWay signing = scene.formed(city).of(List.of(a, d), county(3)).submitted().confirmed().approved();
		scene.appoint(d, county(3), Role.DRAFTER);
		signing.signedBy(a);
		refused("group-recusal.HOME", () -> signing.signedBy(d));
		signing.is(GroupStatus.SIGNING, "sign-for-dispatch");
		assertThat(scene.roster().covering(county(3), city)).isEmpty();
	}

	@Test
	void proposalsKeepRecusalAndTheExplanationNamesWhoStaysAway() {
		scene.appoint(b, county(1), Role.DRAFTER);
		GroupOnItsWay tied = scene.formed(city).of(List.of(a, b));
		GroupOnItsWay free = scene.formed(city).of(List.of(c));
		tied.submitted();
		assertThat(tied.view().planned().unitCodes()).isNotEmpty().doesNotContain(county(1));
		free.submitted();
		assertThat(free.view().planned().unitCodes()).contains(county(1));
		assertThat(recusal.apart(scene.office(city), tied.id(), List.of(a, b), List.of(county(1), county(2))))
			.singleElement()
			.satisfies(one -> assertThat(one.account()).isEqualTo(b))
			.satisfies(one -> assertThat(one.code()).isEqualTo(county(1)));
	}

}
