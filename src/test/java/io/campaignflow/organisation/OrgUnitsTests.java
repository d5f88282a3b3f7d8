package io.campaignflow.organisation;

import java.util.List;
import java.util.Set;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CampaignFlowTest
class OrgUnitsTests {

	private static final PageQuery FIRST = PageQuery.of(0, 20);

	@Autowired
	OrgUnits units;

	@Autowired
	UnitNames names;

	@Autowired
	People people;

	@Autowired
	GroupRoster groups;

	@Test
	void aUnitKnowsItsPathAndItsAncestors() {
		OrgUnit kundulun = this.units.get("150203");
		assertThat(kundulun.path()).isEqualTo("/15/1502/150203/");
		assertThat(kundulun.hasChildren()).isTrue();
		assertThat(this.units.ancestors(kundulun)).extracting(OrgUnit::code).containsExactly("15", "1502");
		assertThat(this.units.ancestors(this.units.get("15"))).isEmpty();
	}

	@Test
	void childrenComeInPagesInOfficialOrder() {
		assertThat(this.units.children("15", PageQuery.of(1, 5)).items()).extracting(OrgUnit::code)
			.containsExactly("1506", "1507", "1508", "1509", "1522");
		assertThat(this.units.children("15", FIRST).total()).isEqualTo(12);
	}

	@Test
	void searchFindsByNameCodeAndInitialsWithinWhatIsSeen() {
		Actor office = actor("office.1502");
		assertThat(this.units.search(office, "都仑", FIRST).items()).extracting(OrgUnit::code).containsExactly("150203");
		assertThat(this.units.search(office, "KDLQ", FIRST).items()).extracting(OrgUnit::code).contains("150203");
		assertThat(this.units.search(office, "15020", FIRST).items()).extracting(OrgUnit::code)
			.contains("150202", "150203");
		assertThat(this.units.search(actor("office.1505"), "昆都仑", FIRST).items()).isEmpty();
		assertThat(this.units.search(office, "%", FIRST).items()).isEmpty();
	}

	@Test
	void aWholeNameMeansTheOnlyUnitOfThatNameAmongThoseSeen() {
		assertThat(this.names.only(actor("office.1502"), "昆都仑区")).map(OrgUnit::code).contains("150203");
		assertThat(this.names.only(actor("office.1502"), "150203")).map(OrgUnit::code).contains("150203");
		assertThat(this.names.only(actor("office.1502"), "昆都仑")).isEmpty();
		assertThat(this.names.only(actor("office.1505"), "昆都仑区")).isEmpty();
	}

	@Test
	void whatIsTypedForAUnitIsMeantOrRefused() {
		assertThat(this.units.meantCode(actor("office.1502"), " 昆都仑 ")).isEqualTo("150203");
		assertThat(this.units.meantCode(actor("office.1502"), " ")).isNull();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> this.units.meantCode(actor("office.1502"), "150299x"));
	}

	@Test
	void aSelectionIsWalkedInChunks() {
		UnitSelection counties = new UnitSelection("1502", Set.of(Level.COUNTY), Set.of());
		List<OrgUnit> first = this.units.next(counties, null, 2);
		List<OrgUnit> second = this.units.next(counties, first.get(1).code(), 100);
		assertThat(first).hasSize(2);
		assertThat(first.size() + second.size()).isEqualTo((int) this.units.count(counties));
		assertThat(second).allMatch(unit -> unit.level() == Level.COUNTY && unit.path().startsWith("/15/1502/"));
	}

	@Test
	void aPersonSeesTheSubtreesOfTheirPositionsAndGroups() {
		assertThat(this.units.scopeOf(actor("drafter.150203")).paths()).containsExactly("/15/1502/150203/");
		assertThat(this.units.scopeOf(actor("supervisor.15.2")).paths()).containsExactly("/15/1502/");
		assertThat(this.units.scopeOf(actor("admin")).everything()).isTrue();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.units.getVisible(actor("drafter.150203"), "1502"));
	}

	@Test
	void groupsCoverTheirUnitsAndWhatIsBelowThem() {
		SupervisionGroup ofCity = this.groups.covering("150203", "1502").orElseThrow();
		assertThat(ofCity.number()).isEqualTo(1);
		assertThat(this.groups.covering("150203", "15").orElseThrow().number()).isEqualTo(2);
		assertThat(this.groups.covering("150203", "1505")).isEmpty();
		assertThat(this.people.membersOf(ofCity.candidateGroup())).extracting(Person::account)
			.containsExactlyInAnyOrder("supervisor.1502.1", "member.1502.1");
	}

	@Test
	void positionsGiveCandidateGroups() {
		assertThat(actor("office.1502").groups()).containsExactly("OFFICE@1502");
		assertThat(actor("admin").groups()).containsExactly("ADMIN@system");
		assertThat(this.people.membersOf("ADMIN@system")).extracting(Person::account).contains("admin");
		assertThat(this.people.membersOf("HEAD@150203")).extracting(Person::name).containsExactly("昆都仑区单位负责人");
		assertThat(this.people.actor("nobody")).isEmpty();
	}

	private Actor actor(String account) {
		return this.people.actor(account).orElseThrow();
	}

}
