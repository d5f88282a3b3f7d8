package io.campaignflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.InspectionStatus;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitOrder;
import io.campaignflow.inspection.VisitPlanning;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.UnitImport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A visit planned and decided on in Camunda Tasklist: refused in our words, then
 * accepted.
 */
@BrowserTest
class TasklistVisitBrowserTests extends AtTasklist {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

	private static final String LEADER = "supervisor.1502.1";

	@Autowired
	VisitPlanning planning;

	@Autowired
	Inspections inspections;

	@Autowired
	GroupRoster roster;

	@Autowired
	UnitImport imports;

	@Autowired
	Clock clock;

	private String campaign;

	private String unit;

	@BeforeEach
	void aTownship() {
		campaign = new Scene(beans).campaign().id();
		unit = "150203t" + UUID.randomUUID().toString().substring(0, 8);
		imports.run(actor("admin"),
				new ByteArrayInputStream(("code,name,parent_code,level,domain\n" + unit + ",试办镇,150203,TOWNSHIP,\n")
					.getBytes(StandardCharsets.UTF_8)));
	}

	private String visit(String account, String sender) {
		String group = roster.covering(unit, sender).orElseThrow().id();
		return planning.open(actor(account),
				new VisitOrder(group, unit, campaign, InspectionKind.ROUTINE, LocalDate.now(clock), null));
	}

	@Test
	void aVisitIsPlannedInTasklist() {
		String visit = visit(LEADER, "1502");
		planned(visit);
		assertThat(inspections.get(visit).status()).isEqualTo(InspectionStatus.SCHEDULED);
	}

	private void planned(String visit) {
		desk.open(LEADER, visit, "plan-visit")
			.choose("例行检查")
			.day("检查日期", DAY.format(LocalDate.now(clock).minusDays(3)))
			.choose("包头市第1督导组组长")
			.shown("plan-visit")
			.isRefused("检查日期：")
			.day("检查日期", DAY.format(LocalDate.now(clock)))
			.isAccepted();
	}

	@Test
	void anOfficeDecidesOnTwoVisitsInOneWeek() {
		String first = visit(LEADER, "1502");
		desk.open(LEADER, first, "plan-visit").choose("例行检查").choose("包头市第1督导组组长").isAccepted();
		String second = visit("supervisor.15.2", "15");
		desk.open("supervisor.15.2", second, "plan-visit").choose("例行检查").choose("内蒙古自治区第2督导组组长").isAccepted();
		desk.open("office.15", second, "decide-filing")
			.choose("并入其他检查")
			.fill("理由", "同一周已有检查。")
			.shown("decide-filing")
			.isRefused("并入")
			.pick("并入", "DC-1502")
			.isAccepted();
		assertThat(inspections.get(second).status()).isEqualTo(InspectionStatus.MERGED);
	}

}
