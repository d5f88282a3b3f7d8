package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signed in once on the portal, a person works in Camunda Tasklist, in Chinese. */
@CampaignFlowTest
@ExtendWith(BrowserAvailable.class)
class TasklistTests {

	@LocalServerPort
	int port;

	@Autowired
	RepositoryService models;

	@Autowired
	RuntimeService processes;

	@Autowired
	Tasks tasks;

	@Test
	void aTaskIsFoundTakenAndItsFormOpenedInTasklist() {
		WorkItem task = offered();
		Page page = Chromium.open("http://127.0.0.1:" + port, 1366, 768);
		page.navigate("/login");
		page.locator("input[name=username]").fill("office.1502");
		page.locator("input[name=password]").fill("demo-2026");
		page.locator("form button[type=submit]").first().click();
		page.waitForURL("**/");
		page.navigate("/camunda/app/tasklist/default/");
		page.getByText("我们组的任务").first().click();
		page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText("回答")).first().click();
		page.locator(".claim-task, [ng-click*=claim]").first().click();
		assertThat(page.getByText("问题：可以吗")).isVisible();
		assertThat(page.getByLabel("退回")).isVisible();
		assertThat(tasks.openOf(task.subject().id()).get(0).assignee()).isEqualTo("office.1502");
	}

	private WorkItem offered() {
		models.createDeployment()
			.name("seam-probe")
			.enableDuplicateFiltering(false)
			.addInputStream("seam-probe.bpmn", getClass().getResourceAsStream("/workflow/seam-probe.bpmn"))
			.addInputStream("seam-probe.form", getClass().getResourceAsStream("/workflow/seam-probe.form"))
			.deploy();
		String key = "group:OFFICE@1502:" + UUID.randomUUID().toString().substring(0, 8);
		processes.startProcessInstanceByKey("seam-probe", key);
		return tasks.openOf(key).get(0);
	}

}
