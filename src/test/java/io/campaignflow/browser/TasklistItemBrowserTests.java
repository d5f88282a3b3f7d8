package io.campaignflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.rectification.ItemExtensions;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every form of an item in Camunda Tasklist: refused in our words, then accepted. */
@BrowserTest
class TasklistItemBrowserTests extends AtTasklist {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

	@Autowired
	RectificationItems items;

	@Autowired
	ItemExtensions extensions;

	@Autowired
	ManagementService jobs;

	@Autowired
	Clock clock;

	private String item;

	@BeforeEach
	void anItem() {
		String campaign = new Scene(beans).campaign().id();
		item = items.register(Actor.SYSTEM,
				new Registration(campaign, ItemSource.APPRAISAL, null, "150203", null, null, Severity.HIGH,
						"便民服务中心午间无人值守", "午间到访，两个窗口无人值守。", "便民服务中心", null,
						List.of(new NewRaiser("member.1502.1", null, null))));
	}

	@Test
	void anItemGoesAllItsWayInTasklist() {
		assigned();
		objectedTo();
		moreTimeIsGranted();
		endIsRefused();
		isReportedAndAppliedFor();
		isVerifiedAndClosed();
		isRatedAndVisitedAgain();
		assertThat(items.get(item).status()).isEqualTo(ItemStatus.CLOSED);
	}

	private void assigned() {
		desk.open("office.1502", item, "assign-item")
			.choose("交办")
			.fill("责任单位", "150203")
			.fill("责任人", "drafter.150203")
			.speaksChinese()
			.shown("assign-item")
			.isRefused("整改期限：")
			.day("整改期限", DAY.format(LocalDate.now(clock).plusDays(20)))
			.isAccepted();
	}

	private void objectedTo() {
		desk.open("drafter.150203", item, "sign-item")
			.choose("提出异议")
			.isRefused("理由")
			.fill("异议理由", "不属本单位。")
			.shown("sign-item")
			.isAccepted();
		desk.open("office.1502", item, "decide-objection")
			.choose("不采纳，仍由该单位整改")
			.isRefused("理由")
			.fill("理由", "属地管理。")
			.shown("decide-objection")
			.isAccepted();
		desk.open("drafter.150203", item, "sign-item").choose("签收").isAccepted();
	}

	private void moreTimeIsGranted() {
		extensions.ask(actor("drafter.150203"), item,
				new ItemExtensions.Wish(items.get(item).version(), items.get(item).deadline().plusDays(10), "窗口改造推迟。"));
		desk.open("office.1502", item, "decide-extension")
			.choose("不同意")
			.isRefused("理由")
			.choose("同意延期")
			.shown("decide-extension")
			.isAccepted();
	}

	private void endIsRefused() {
		desk.open("drafter.150203", item, "implement-item")
			.choose("无法整改，报负责人")
			.fill("情况说明", "没有编制。")
			.shown("implement-item")
			.isAccepted();
		desk.open("head.150203", item, "apply-acceptance")
			.choose("申请终结（无法整改）")
			.isRefused("说明")
			.fill("说明", "没有编制。")
			.shown("apply-acceptance")
			.isAccepted();
		desk.open("leading.1502", item, "decide-end")
			.choose("不同意，继续整改")
			.isRefused("理由")
			.fill("理由", "先轮流值守。")
			.shown("decide-end")
			.isAccepted();
	}

	private void isReportedAndAppliedFor() {
		desk.open("drafter.150203", item, "implement-item")
			.choose("填报进展")
			.fill("情况说明", "已排出值班表。")
			.fill("完成比例", "120")
			.saysByItself("最大为 100。")
			.fill("完成比例", "50")
			.isAccepted();
		desk.open("drafter.150203", item, "implement-item").choose("整改完成，报负责人").fill("情况说明", "已有人值守。").isAccepted();
		desk.open("head.150203", item, "apply-acceptance").choose("申请验收").isAccepted();
	}

	private void isVerifiedAndClosed() {
		desk.open("supervisor.1502.1", item, "verify-item")
			.choose("未通过，退回整改")
			.isRefused("意见")
			.choose("通过")
			.day("现场核验日期", DAY.format(LocalDate.now(clock)))
			.fill("验收意见", "现场查看属实。")
			.shown("verify-item")
			.isAccepted();
		desk.open("office.1502", item, "close-item")
			.choose("退回整改")
			.isRefused("说明")
			.choose("销号")
			.shown("close-item")
			.isAccepted();
	}

	private void isRatedAndVisitedAgain() {
		desk.open("member.1502.1", item, "rate-item")
			.choose("不满意")
			.isRefused("意见")
			.choose("满意")
			.shown("rate-item")
			.isAccepted();
		jobs.createJobQuery()
			.activityId("IntermediateCatchEvent_ReturnVisitDue")
			.list()
			.forEach(timer -> jobs.executeJob(timer.getId()));
		desk.open("supervisor.1502.1", item, "return-visit")
			.choose("问题反弹，重新整改")
			.isRefused("情况")
			.choose("整改成效稳固")
			.shown("return-visit")
			.isAccepted();
	}

}
