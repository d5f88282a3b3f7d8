package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A circular from its figures to its receipt, and a leader's instruction, by clicks. */
@BrowserTest
class CircularBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	@Autowired
	ManagementService jobs;

	@Autowired
	RuntimeService processes;

	@Test
	void itIsCompiledEditedSignedDeliveredAndRead() {
		String campaign = new Scene(beans).campaign().id();
		Visitor office = Visitor.as("office.1502", port);
		Page desk = office.page();
		desk.navigate("/circulars");
		desk.locator("main details summary").first().click();
		desk.locator("#new-campaign").selectOption(campaign);
		desk.locator("#new-reach").selectOption("COUNTY");
		desk.locator("main details .btn-main").click();
		assertThat(desk.locator("#section-next")).isVisible();
		desk.locator("#section-next").fill("请各旗县区本周内逐项整改。");
		desk.locator("article .btn-main").click();
		assertThat(desk.locator(".flash")).isVisible();
		assertThat(desk.locator("#section-next")).hasValue("请各旗县区本周内逐项整改。");
		String address = desk.url();
		complete(desk, "SUBMIT");

		Visitor leader = Visitor.as("leading.1502", port);
		leader.page().navigate(address);
		complete(leader.page(), "SIGN");
		deliver(address.substring(address.lastIndexOf('/') + 1));

		Visitor head = Visitor.as("head.150203", port);
		head.page().navigate("/circulars?toRead=true");
		head.page().locator("table.circulars a[href$='" + address.substring(address.lastIndexOf('/')) + "']").click();
		assertThat(head.page().locator("main")).containsText("请各旗县区本周内逐项整改。");

		desk.navigate(address + "?read=true");
		assertThat(desk.locator("#receipts tbody tr")).hasCount(1);
		assertThat(desk.locator("#receipts tbody")).containsText("昆都仑区");
		org.assertj.core.api.Assertions.assertThat(office.complaints()).isEmpty();
		org.assertj.core.api.Assertions.assertThat(head.complaints()).isEmpty();
	}

	@Test
	void aLeaderInstructsAUnitAndItsHeadAnswers() {
		Page leader = Visitor.as("leading.1502", port).page();
		leader.navigate("/organisation/units/150203");
		leader.locator("a[href*='/instructions/new']").click();
		leader.locator("form .btn-main").click();
		assertThat(leader.locator(".problem")).isVisible();
		leader.locator("#text").fill("请逐项理清滞后原因。");
		leader.locator("form .btn-main").click();
		assertThat(leader.locator(".instruction-text")).hasText("请逐项理清滞后原因。");
		String address = leader.url();
		Page head = Visitor.as("head.150203", port).page();
		head.navigate(address);
		head.locator(".page-head .btn-main").click();
		head.locator("textarea[name=text]").fill("已理清，周五前办结。");
		head.locator("button[form=task]").click();
		head.waitForURL("**/");
		leader.navigate(address);
		assertThat(leader.locator("main")).containsText("已理清，周五前办结。");
		complete(leader, "ACCEPT");
		leader.navigate(address);
		assertThat(leader.locator(".page-head .light").first()).hasText("已办结");
	}

	private static void complete(Page page, String decision) {
		page.locator(".page-head .btn-main").click();
		page.locator("input[name=decision][value=" + decision + "]").check();
		page.locator("button[form=task]").click();
		page.waitForURL("**/");
	}

	private void deliver(String id) {
		String instance = processes.createProcessInstanceQuery().processInstanceBusinessKey(id).singleResult().getId();
		jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).messages().singleResult().getId());
	}

}
