package io.campaignflow.organisation;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import java.util.List;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.lists.ImportFault;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@CampaignFlowTest
class UnitImportTests {

	private static final String HEAD = "code,name,parent_code,level,domain\n";

	@Autowired
	UnitImport imports;

	@Autowired
	OrgUnits units;

	@Autowired
	People people;

	@Test
	void aForestWithParentsAfterChildrenIsTaken() {
		ImportReport report = take(HEAD + "91x1,甲市,91x,PREFECTURE,\n91x,甲省,,REGION,\n92x,乙省,,REGION,\n"
				+ "91x1a,甲市教育局,91x1,PREFECTURE,SCHOOL\n");
		assertThat(report.faults()).isEmpty();
		assertThat(report.created()).isEqualTo(4);
		assertThat(this.units.get("91x1a").path()).isEqualTo("/91x/91x1/91x1a/");
		assertThat(this.units.get("91x").hasChildren()).isTrue();
		assertThat(this.units.get("92x").hasChildren()).isFalse();
		assertThat(this.units.search(admin(), "jsjyj", PageQuery.of(0, 20)).items()).extracting(OrgUnit::code)
			.contains("91x1a");
	}

	@Test
	void knownUnitsAreUpdatedAndWhatIsBelowAMovedUnitFollows() {
		take(HEAD + "93,丙省,,REGION,\n9301,东市,93,PREFECTURE,\n9302,西市,93,PREFECTURE,\n930101,河县,9301,COUNTY,\n"
				+ "930101001,桥镇,930101,TOWNSHIP,\n");
		ImportReport report = take(HEAD + "930101,江县,9302,COUNTY,\n9301,东市,93,PREFECTURE,\n");
		assertThat(report).extracting(ImportReport::created, ImportReport::updated, ImportReport::unchanged)
			.containsExactly(0L, 1L, 1L);
		assertThat(this.units.get("930101").name()).isEqualTo("江县");
		assertThat(this.units.get("930101001").path()).isEqualTo("/93/9302/930101/930101001/");
		assertThat(this.units.get("9301").hasChildren()).isFalse();
		assertThat(this.units.get("9302").hasChildren()).isTrue();
	}

	@Test
	void everyFaultyLineIsNamedAndNothingChanges() {
		ImportReport report = take(HEAD
				+ "94,丁省,,REGION,\n94,丁省,,REGION,\n9401,,94,PREFECTURE,\n94 02,南市,94,PREFECTURE,\n"
				+ "9403,北市,94,CITY,\n9404,中市,,PREFECTURE,\n9405,海市,95,PREFECTURE,\n9406,湖市,94,PREFECTURE,SPORT\n");
		assertThat(report.accepted()).isFalse();
		assertThat(report.faults()).extracting(ImportFault::line, ImportFault::field, ImportFault::code)
			.containsExactlyInAnyOrder(tuple(3L, "code", "unit-import-double"), tuple(4L, "name", "unit-import-empty"),
					tuple(5L, "code", "unit-import-code"), tuple(6L, "level", "unit-import-level"),
					tuple(7L, "parent_code", "unit-import-parent-missing"),
					tuple(8L, "parent_code", "unit-import-parent-unknown"), tuple(9L, "domain", "unit-import-domain"));
		assertThat(this.units.find("94")).isEmpty();
	}

	@Test
	void levelsDescendAndNobodyStandsBelowThemselves() {
		assertThat(codes(HEAD + "96,戊省,,REGION,\n9601,庚县,96,COUNTY,\n9602,辛市,9601,PREFECTURE,\n"))
			.containsExactly(tuple(4L, "unit-import-level-order"));
		assertThat(codes(HEAD + "97a,甲局,97b,COUNTY,GOVERNMENT_ORGAN\n97b,乙局,97a,COUNTY,GOVERNMENT_ORGAN\n"))
			.containsExactly(tuple(2L, "unit-import-circle"), tuple(3L, "unit-import-circle"));
	}

	@Test
	void aDryRunChangesNothing() {
		ImportReport report = this.imports.dryRun(admin(), utf8(HEAD + "98,己省,,REGION,\n"));
		assertThat(report.accepted()).isTrue();
		assertThat(report.created()).isEqualTo(1);
		assertThat(this.units.find("98")).isEmpty();
	}

	@Test
	void gbkAndByteOrderMarksAreUnderstood() {
		String csv = HEAD + "99a,壬省,,REGION,\n";
		assertThat(this.imports.run(admin(), new ByteArrayInputStream(csv.getBytes(Charset.forName("GBK")))).created())
			.isEqualTo(1);
		assertThat(this.units.get("99a").name()).isEqualTo("壬省");
		assertThat(take("\uFEFF" + csv.replace("99a", "99b")).created()).isEqualTo(1);
	}

	@Test
	void whatIsNoSuchFileIsRefused() {
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> take("a,b\n1,2\n"))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("csv-columns-missing"));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.imports.run(this.people.actor("office.15").orElseThrow(), utf8(HEAD)));
	}

	private List<Tuple> codes(String csv) {
		return take(csv).faults().stream().map(fault -> tuple(fault.line(), fault.code())).toList();
	}

	private ImportReport take(String csv) {
		return this.imports.run(admin(), utf8(csv));
	}

	private Actor admin() {
		return this.people.actor("admin").orElseThrow();
	}

	private static ByteArrayInputStream utf8(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
