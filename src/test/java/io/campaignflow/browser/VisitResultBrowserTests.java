package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.campaignflow.inspection.VisitToCarryOut;
import io.campaignflow.organisation.People;
import io.campaignflow.workflow.Tasks;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What comes of a visit, by clicks: its report, and the item each finding became. */
@BrowserTest
class VisitResultBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	@Autowired
	Tasks tasks;

	private VisitToCarryOut visit;

	@BeforeEach
	void aSignedVisit() {
		visit = VisitToCarryOut.ofTheLeader(beans);
		visit.leaderAnswers("a", "YES");
		visit.leaderAnswers("c", "4");
		visit.leaderFinds("证明事项清单没有公示");
		done(VisitToCarryOut.LEADER, Map.of("met", "镇长", "summary", "总体良好"));
		done("head." + visit.unit(), Map.of("overall", "ACCEPT_ALL"));
	}

	private void done(String account, Map<String, Object> answers) {
		tasks.complete(beans.getBean(People.class).actor(account).orElseThrow(), visit.task(), answers);
	}

	@Test
	void theReportIsReadAndTheFindingLeadsToItsItemAndBack() {
		Visitor office = Visitor.as("office.1502", port);
		Page page = office.page();
		page.navigate("/inspections/" + visit.id());
		tab(page, "报告").click();
		assertThat(page.locator(".report")).containsText("证明事项清单没有公示");
		assertThat(page.locator(".page-head .tag")).hasText("草稿");
		done(VisitToCarryOut.LEADER, Map.of("decision", "SIGN"));
		page.reload();
		assertThat(page.locator(".page-head .tag")).hasCount(0);
		page.locator(".page-head a").first().click();
		tab(page, "问题").click();
		page.locator(".visit-findings a").click();
		assertThat(page.locator(".stage-mark")).hasText("待交办");
		assertThat(page.locator("main")).containsText("证明事项清单没有公示");
		page.locator(".work-facts a").first().click();
		assertThat(page.locator(".visit-findings")).containsText("证明事项清单没有公示");
		org.assertj.core.api.Assertions.assertThat(office.complaints()).isEmpty();
	}

	@Test
	void theVisitedUnitReadsTheFindingAndItsItem() {
		done(VisitToCarryOut.LEADER, Map.of("decision", "SIGN"));
		Page page = Visitor.as("head.150203", port).page();
		page.navigate("/inspections/" + visit.id() + "/findings");
		page.locator(".visit-findings a").click();
		assertThat(page.locator("main")).containsText("证明事项清单没有公示");
	}

	private static Locator tab(Page page, String name) {
		return page.locator(".tabs a", new Page.LocatorOptions().setHasText(name));
	}

}
