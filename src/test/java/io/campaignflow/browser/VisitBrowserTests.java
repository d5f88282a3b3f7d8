package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.campaignflow.Line;
import io.campaignflow.inspection.AnswerView;
import io.campaignflow.inspection.InspectionStatus;
import io.campaignflow.inspection.VisitSheet;
import io.campaignflow.inspection.VisitToCarryOut;
import io.campaignflow.inspection.photo.PhotoSamples;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A visit carried out on a phone: without network, beside a colleague, after the session
 * ended.
 */
@BrowserTest
class VisitBrowserTests {

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	private Line network;

	private VisitToCarryOut visit;

	private Visitor person;

	private Page phone;

	@BeforeEach
	void theVisitIsOpenedWithNetwork() {
		visit = VisitToCarryOut.today(beans);
		network = new Line(port);
		person = Visitor.as(VisitToCarryOut.MEMBER, network.port());
		phone = person.page();
		phone.setViewportSize(390, 844);
		phone.navigate(visit.page());
		assertThat(phone.locator("#item-a")).isVisible();
		assertThat(phone.locator("main[data-kept=true]")).hasCount(1);
	}

	@AfterEach
	void theLineIsTakenDown() {
		network.close();
	}

	/**
	 * The browser is told, and whatever asks the server all the same does not reach it.
	 */
	private void loseNetwork() {
		phone.context().setOffline(true);
		network.cut();
	}

	private void findNetwork() {
		network.mend();
		phone.context().setOffline(false);
	}

	private Locator unsent() {
		return phone.locator("#unsent");
	}

	private void answer(String item, String value) {
		phone.locator("#item-" + item + " label:has(input[value=" + value + "])").click();
	}

	private void show(String part) {
		phone.locator("[data-show=" + part + "]").click();
	}

	private void find(String text) {
		show("findings-part");
		phone.fill("#finding-text", text);
		phone.fill("#finding-place", "办事大厅");
		phone.locator("#finding-form button[type=submit]").click();
	}

	private void photograph(String place, long scene) {
		byte[] picture = PhotoSamples.withNotes(PhotoSamples.jpeg(PhotoSamples.scene(scene, 2400, 1800), 0.9), 6);
		phone.setInputFiles(place + " input[type=file]", new FilePayload("IMG_1.jpg", "image/jpeg", picture));
	}

	@Test
	void whatIsWrittenWithoutNetworkArrivesOnce() {
		loseNetwork();
		assertThat(phone.locator("#line")).hasText("离线");
		answer("a", "NO");
		answer("b", "NO");
		photograph("#item-b", System.nanoTime());
		phone.fill("#item-c .visit-number", "2");
		assertThat(phone.locator("#item-b .visit-photo img")).isVisible();
		find("证明事项清单没有公示");
		assertThat(unsent()).hasText("尚未发送 5 条");

		phone.reload();
		assertThat(unsent()).hasText("尚未发送 5 条");
		assertThat(phone.locator("#item-a input[value=NO]")).isChecked();
		assertThat(phone.locator("#item-b .visit-photo img")).isVisible();
		show("findings-part");
		assertThat(phone.locator(".visit-finding")).containsText("证明事项清单没有公示");
		assertThat(visit.sheet().answers()).isEmpty();

		findNetwork();
		assertThat(unsent()).hasText("已全部发送");
		phone.locator("#send").click();
		assertThat(unsent()).hasText("已全部发送");
		VisitSheet sheet = visit.sheet();
		assertThat(sheet.answers()).extracting(AnswerView::item, AnswerView::value, AnswerView::version)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("a", "NO", 1L),
					org.assertj.core.groups.Tuple.tuple("b", "NO", 1L),
					org.assertj.core.groups.Tuple.tuple("c", "2", 1L));
		assertThat(sheet.findings()).singleElement()
			.satisfies(finding -> assertThat(finding.place()).isEqualTo("办事大厅"));
		assertThat(sheet.photos()).singleElement().satisfies(photo -> {
			assertThat(photo.item()).isEqualTo("b");
			assertThat(photo.takenAt()).isEqualTo(Instant.parse("2026-03-12T01:41:07Z"));
			assertThat(photo.placedByCamera()).isTrue();
			assertThat(photo.height()).isEqualTo(1600);
			assertThat(photo.width()).isEqualTo(1200);
		});
	}

	@Test
	void aDoubleTapWritesOneFindingDown() {
		show("findings-part");
		phone.fill("#finding-text", "窗口无人值守");
		phone.locator("#finding-form button[type=submit]").dblclick();
		assertThat(phone.locator(".visit-finding")).hasCount(1);
		assertThat(phone.locator("#finding-text")).hasValue("");
		assertThat(unsent()).hasText("已全部发送");
		assertThat(visit.sheet().findings()).hasSize(1);
	}

	@Test
	void whereAColleagueAnsweredMeanwhileThePersonChooses() {
		loseNetwork();
		answer("a", "YES");
		phone.fill("#item-c .visit-number", "5");
		visit.leaderAnswers("a", "NO");
		visit.leaderAnswers("c", "1");
		findNetwork();

		Locator first = phone.locator("#item-a .visit-conflict");
		assertThat(first.locator("[data-t=theirs]")).hasText("有问题");
		assertThat(first.locator("[data-t=mine]")).hasText("合格");
		assertThat(unsent()).hasText("尚未发送 2 条");
		first.locator("[data-b=mine]").click();
		assertThat(first).hasCount(0);
		phone.locator("#item-c [data-b=theirs]").click();
		assertThat(unsent()).hasText("已全部发送");
		assertThat(phone.locator("#item-c .visit-number")).hasValue("1");
		assertThat(visit.sheet().answers()).extracting(AnswerView::value).containsExactly("YES", "1");
	}

	@Test
	void nothingIsLostWhereTheSessionEnded() {
		phone.context().clearCookies();
		answer("a", "YES");
		assertThat(phone.locator("#expired")).isVisible();
		assertThat(unsent()).hasText("尚未发送 1 条");
		phone.locator("#expired a").click();
		phone.fill("input[name=username]", VisitToCarryOut.MEMBER);
		phone.fill("input[name=password]", "demo-2026");
		phone.click("form button[type=submit]");
		phone.waitForURL("**" + visit.page());
		assertThat(unsent()).hasText("已全部发送");
		assertThat(visit.sheet().answers()).extracting(AnswerView::value).containsExactly("YES");
	}

	@Test
	void theVisitIsCompletedOnceEverythingIsSent() {
		answer("a", "YES");
		phone.fill("#item-c .visit-number", "4");
		show("finish-part");
		assertThat(phone.locator("#score")).hasText("15 分，满分 15 分（100.0%）");
		phone.fill("#met", "社区主任");
		assertThat(unsent()).hasText("已全部发送");
		phone.locator("#complete").click();
		phone.waitForURL("**/inspections/" + visit.id());
		assertThat(visit.status()).isEqualTo(InspectionStatus.SIGNING);
		assertThat(visit.sheet().visit().met()).isEqualTo("社区主任");
	}

	/**
	 * The moment between the server's word and its being noted on the phone is held open
	 * by hand.
	 */
	@Test
	void whatIsTypedWhileTheOlderEntryIsNotedAsSentIsSentToo() {
		phone.evaluate("""
				() => {
					const put = IDBObjectStore.prototype.put;
					IDBObjectStore.prototype.put = function (...given) {
						const field = document.querySelector('#item-c .visit-number');
						if (this.name === 'sheets' && field.value === '4') {
							field.value = '7';
							field.dispatchEvent(new Event('input', { bubbles: true }));
						}
						return put.apply(this, given);
					};
				}""");
		phone.fill("#item-c .visit-number", "4");
		phone.waitForCondition(() -> visit.sheet().answers().stream().map(AnswerView::value).anyMatch("7"::equals));
		assertThat(unsent()).hasText("已全部发送");
		assertThat(phone.locator("#item-c .visit-number")).hasValue("7");
	}

	@Test
	void ofTwoWordsThePersonTakesTheOwnOneAsWrittenLast() {
		loseNetwork();
		phone.fill("#item-c .visit-number", "5");
		visit.leaderAnswers("c", "1");
		findNetwork();
		assertThat(phone.locator("#item-c .visit-conflict")).isVisible();
		phone.fill("#item-c .visit-number", "6");
		phone.locator("#item-c [data-b=mine]").click();
		assertThat(unsent()).hasText("已全部发送");
		assertThat(visit.sheet().answers()).extracting(AnswerView::value).containsExactly("6");
	}

	@Test
	void aRemovalBesideAColleaguesChangeIsAskedAboutAndThePageLives() {
		String finding = visit.leaderFinds("证明事项清单没有公示");
		phone.reload();
		show("findings-part");
		photograph(".visit-finding", System.nanoTime());
		assertThat(unsent()).hasText("已全部发送");
		loseNetwork();
		phone.locator(".visit-finding > [data-part=actions] [data-b=remove]").click();
		assertThat(phone.locator(".visit-finding")).hasCount(0);
		show("photos-part");
		assertThat(phone.locator("#photos .visit-photo img")).isVisible();
		visit.leaderRewrites(finding, "证明事项清单和收费清单没有公示");
		findNetwork();

		show("findings-part");
		Locator both = phone.locator(".visit-finding .visit-conflict");
		assertThat(both.locator("[data-t=theirs]")).containsText("收费清单");
		assertThat(both.locator("[data-t=mine]")).hasText("删除这个问题");
		phone.reload();
		show("findings-part");
		both.locator("[data-b=mine]").click();
		assertThat(phone.locator(".visit-finding")).hasCount(0);
		assertThat(unsent()).hasText("已全部发送");
		assertThat(visit.sheet().findings()).isEmpty();
		show("photos-part");
		assertThat(phone.locator("#photos .visit-photo img")).isVisible();
		assertThat(person.complaints()).noneMatch(complaint -> complaint.startsWith("script"));
	}

	/** The photo came late: what it shows had been taken back by then. */
	@Test
	void aPhotoOfAFindingThatIsGoneIsOneOfTheVisit() {
		loseNetwork();
		find("证明事项清单没有公示");
		photograph(".visit-finding", System.nanoTime());
		assertThat(phone.locator(".visit-finding .visit-photo img")).isVisible();
		phone.locator(".visit-finding > [data-part=actions] [data-b=remove]").click();
		findNetwork();
		assertThat(unsent()).hasText("已全部发送");
		assertThat(visit.sheet().photos()).hasSize(1);
		phone.reload();
		show("photos-part");
		assertThat(phone.locator("#photos .visit-photo img")).isVisible();
	}

}
