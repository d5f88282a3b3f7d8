package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.inspection.FindingResponse;
import io.campaignflow.inspection.FindingStatus;
import io.campaignflow.inspection.FindingView;
import io.campaignflow.inspection.InspectionStatus;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitToCarryOut;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A visit carried out, answered by the unit and signed in Camunda Tasklist, as those do
 * who never open the portal.
 */
@BrowserTest
class TasklistVisitedBrowserTests extends AtTasklist {

	@Autowired
	Inspections inspections;

	private VisitToCarryOut visit;

	private String head;

	@BeforeEach
	void aVisitOfToday() {
		visit = VisitToCarryOut.ofTheLeader(beans);
		head = visit.headWithPassword(TasklistDesk.PASSWORD);
		desk.knowing(head);
	}

	@Test
	void aVisitGoesToItsSignedReportInTasklist() {
		isCarriedOut();
		isAnswered();
		isGivenBackOnceAndSigned();
		assertThat(visit.status()).isEqualTo(InspectionStatus.CLOSED);
		assertThat(inspections.findings(visit.id()))
			.extracting(FindingView::text, FindingView::response, FindingView::status)
			.containsExactly(Tuple.tuple("证明事项清单没有公示", FindingResponse.EXPLAIN, FindingStatus.WITHDRAWN),
					Tuple.tuple("两个窗口午间无人值守", FindingResponse.ACCEPT, FindingStatus.CONFIRMED));
	}

	private void isCarriedOut() {
		visit.leaderFinds("证明事项清单没有公示");
		TasklistDesk.Form form = desk.open(VisitToCarryOut.LEADER, visit.id(), "carry-out-visit");
		assertThat(form.page().locator(".fjs-form")).containsText("检查清单还差 2 处");
		form.fill("见到的人", "镇长").shown("carry-out-visit").isRefused("还没有回答");
		visit.leaderAnswers("a", "YES");
		visit.leaderAnswers("c", "4");
		form.fill("问题", "两个窗口午间无人值守").fill("地点", "办事大厅").pick("程度", "较重").isAccepted();
	}

	private void isAnswered() {
		desk.open(head, visit.id(), "respond-findings")
			.choose("逐条答复")
			.fill("问题序号", "1")
			.pick("意见", "说明")
			.shown("respond-findings")
			.isRefused("说明")
			.fill("说明", "已在大厅公示，附照片。")
			.isRefused("问题 2 还没有答复")
			.choose("没有说明的问题一律认可")
			.isAccepted();
	}

	private void isGivenBackOnceAndSigned() {
		desk.open(VisitToCarryOut.LEADER, visit.id(), "sign-report")
			.choose("退回补正")
			.isRefused("理由")
			.fill("退回理由", "请补充检查情况。")
			.isAccepted();
		TasklistDesk.Form again = desk.open(VisitToCarryOut.LEADER, visit.id(), "carry-out-visit");
		assertThat(again.page().locator(".fjs-form")).containsText("请补充检查情况。");
		assertThat(again.page().getByLabel("见到的人").first()).hasValue("镇长");
		again.fill("检查情况", "总体良好。").isAccepted();
		desk.open(VisitToCarryOut.LEADER, visit.id(), "sign-report")
			.choose("签字")
			.choose("1. 证明事项清单没有公示")
			.shown("sign-report")
			.isAccepted();
	}

}
