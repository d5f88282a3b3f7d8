package io.campaignflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Staff;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.supervision.CompositionOrder;
import io.campaignflow.supervision.CompositionOrder.Choice;
import io.campaignflow.supervision.FormOrder;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.supervision.GroupStatus;
import io.campaignflow.supervision.SupervisionGroups;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every form of a group in Camunda Tasklist: refused in our words, then accepted. */
@BrowserTest
class TasklistGroupBrowserTests extends AtTasklist {

	private static final String CITY = "8701";

	private static final String UNITS = """
			code,name,parent_code,level,domain
			87,列表自治区,,REGION,
			8701,列表市,87,PREFECTURE,
			870101,列表县,8701,COUNTY,
			""";

	private static final String LEADER = "leader.of.8701";

	@Autowired
	GroupForming forming;

	@Autowired
	SupervisionGroups groups;

	@Autowired
	UnitImport imports;

	@Autowired
	Staff staff;

	@Autowired
	ManagementService jobs;

	private String group;

	@BeforeEach
	void aCity() {
		desk.knowing("office.8701", "leading.8701", LEADER);
		imports.run(actor("admin"), new ByteArrayInputStream(UNITS.getBytes(StandardCharsets.UTF_8)));
		appoint("office.8701", Role.OFFICE);
		appoint("leading.8701", Role.LEADING);
		staff.create(actor("admin"), LEADER, "列表市督导组组长", TasklistDesk.PASSWORD);
		group = forming.form(actor("office.8701"), new FormOrder(CITY, GroupKind.MAIN, null, null));
	}

	private void appoint(String account, Role role) {
		staff.create(actor("admin"), account, account, TasklistDesk.PASSWORD);
		staff.assign(actor("admin"), CITY, account, role);
	}

	@Test
	void aGroupGoesAllItsWayInTasklist() {
		formed();
		confirmedAndApproved();
		signedFor();
		closed();
		assertThat(groups.get(group).status()).isEqualTo(GroupStatus.DISSOLVED);
	}

	private void formed() {
		desk.open("office.8701", group, "form-group").choose("人员已选定，提交").shown("form-group").isRefused("还没有组长");
		forming.compose(actor("office.8701"), group, new CompositionOrder(groups.get(group).version(),
				groups.get(group).name(), List.of(new Choice(LEADER, GroupDuty.LEADER)), List.of(), "工作需要"));
		desk.open("office.8701", group, "form-group").choose("人员已选定，提交").isAccepted();
		jobs.createJobQuery()
			.messages()
			.processDefinitionKey("group-dispatch")
			.list()
			.forEach(job -> jobs.executeJob(job.getId()));
	}

	private void confirmedAndApproved() {
		desk.open("office.8701", group, "confirm-group").choose("确认，报领导小组批准").shown("confirm-group").isAccepted();
		desk.open("leading.8701", group, "approve-group")
			.choose("退回活动办公室")
			.isRefused("理由")
			.choose("批准派驻")
			.shown("approve-group")
			.isAccepted();
	}

	private void signedFor() {
		desk.open(LEADER, group, "sign-for-dispatch")
			.choose("签收，按时到任")
			.choose("我已阅读并遵守工作规则")
			.shown("sign-for-dispatch")
			.isRefused("纪律")
			.choose("我已阅读并遵守纪律要求")
			.isAccepted();
		assertThat(groups.get(group).status()).isEqualTo(GroupStatus.ACTIVE);
	}

	private void closed() {
		forming.askClosing(actor("office.8701"), group, groups.get(group).version(), "活动结束");
		desk.open(LEADER, group, "report-closing")
			.fill("所做工作", "走访12次。")
			.fill("发现的问题", " ")
			.shown("report-closing")
			.isRefused("发现的问题")
			.fill("发现的问题", "三项，均已销号。")
			.isAccepted();
	}

}
