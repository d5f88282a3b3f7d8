package io.campaignflow.rectification;

import static io.campaignflow.rectification.LedgerScene.byAccount;
import static io.campaignflow.rectification.LedgerScene.byLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.PostgresTest;
import io.campaignflow.resident.SatisfactionLinks;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Three faces behind a link that is good for one answer. */
class SatisfactionLinkTests {

	@Nested
	@CampaignFlowTest
	class OnH2 extends Ways {

	}

	@Nested
	@PostgresTest
	class OnPostgres extends Ways {

	}

	abstract static class Ways {

		@Autowired
		AutowireCapableBeanFactory beans;

		@Autowired
		SatisfactionLinks links;

		@Autowired
		Raisers raisers;

		@Autowired
		JdbcTemplate jdbc;

		@LocalServerPort
		int port;

		private LedgerScene scene;

		@BeforeEach
		void setScene() {
			scene = beans.createBean(LedgerScene.class);
		}

		@Test
		void theOfficeHandsOutALinkAndTheAnswerCountsOnce() throws Exception {
			ItemOnItsWay item = scene.item(Severity.LOW, byLink("王某")).throughToClose();
			String token = link(item);
			assertThat(page(token).body()).contains("小区路灯不亮", "满意", "不满意");
			assertThat(answer(token, "YELLOW", "").statusCode()).isEqualTo(200);
			assertThat(item.view().satisfaction()).isEqualTo(Face.YELLOW);
			HttpResponse<String> again = answer(token, "RED", "又坏了");
			HttpResponse<String> wrong = answer("none", "RED", "又坏了");
			assertThat(again.statusCode()).isEqualTo(404).isEqualTo(page(token).statusCode());
			assertThat(again.body()).isEqualTo(wrong.body());
			assertThat(item.view().satisfaction()).isEqualTo(Face.YELLOW);
			assertThat(jdbc.queryForList("select token_hash from satisfaction_link", String.class))
				.contains(Secrets.hash(token))
				.doesNotContain(token);
		}

		@Test
		void redOpensTheItemAgainAndHasToSayWhy() throws Exception {
			ItemOnItsWay item = scene.item(Severity.LOW, byLink("王某")).throughToClose();
			String token = link(item);
			HttpResponse<String> silent = answer(token, "RED", " ");
			assertThat(silent.statusCode()).isEqualTo(422);
			assertThat(answer(token, "SMILE", "").statusCode()).isEqualTo(422);
			assertThat(answer(token, "GREEN", "字".repeat(1001)).statusCode()).isEqualTo(422);
			assertThat(item.view().status()).isEqualTo(ItemStatus.CLOSED);
			assertThat(answer(token, "RED", "第二天又不亮了。").statusCode()).isEqualTo(200);
			assertThat(item.view().status()).isEqualTo(ItemStatus.REOPENED);
			assertThat(item.view().round()).isEqualTo(2);
		}

		@Test
		void anExpiredLinkIsNoLinkAndNobodyIsAskedBeforeTheCloseOut() throws Exception {
			ItemOnItsWay open = scene.item(Severity.LOW, byLink("王某"));
			assertThat(links.toAsk(scene.actor("office.1502"), open.view().id())).isEmpty();
			ItemOnItsWay item = scene.item(Severity.LOW, byLink("王某")).throughToClose();
			String token = link(item);
			jdbc.update("update satisfaction_link set expires_at = issued_at where token_hash = ?",
					Secrets.hash(token));
			assertThat(page(token).statusCode()).isEqualTo(404);
			assertThat(answer(token, "GREEN", "").statusCode()).isEqualTo(404);
			assertThat(item.view().satisfaction()).isNull();
		}

		@Test
		void aNewLinkEndsTheOneBefore() throws Exception {
			ItemOnItsWay item = scene.item(Severity.LOW, byLink("王某"), byLink("李某")).throughToClose();
			String astray = link(item);
			String other = links
				.issue(scene.actor("office.1502"), item.id(),
						links.toAsk(scene.actor("office.1502"), item.id()).get(1).id())
				.token();
			String token = link(item);
			assertThat(page(astray).statusCode()).isEqualTo(404);
			assertThat(answer(astray, "RED", "别人代答").statusCode()).isEqualTo(404);
			assertThat(page(other).statusCode()).as("of somebody else").isEqualTo(200);
			assertThat(answer(token, "GREEN", "").statusCode()).isEqualTo(200);
		}

		@Test
		void onlyTheOfficeThatRunsTheItemHandsOutLinks() {
			ItemOnItsWay item = scene.item(Severity.LOW, byLink("王某")).throughToClose();
			String raiser = links.toAsk(scene.actor("office.1502"), item.view().id()).get(0).id();
			assertThatThrownBy(() -> links.issue(scene.actor("head.150203"), item.view().id(), raiser))
				.isInstanceOf(NotAllowed.class);
			assertThatThrownBy(() -> links.issue(scene.actor("office.1505"), item.view().id(), raiser))
				.isInstanceOf(NotFound.class);
		}

		@Test
		void residentsAreNamedToThoseWhoHandleTheItemOnly() {
			ItemOnItsWay item = scene.item(Severity.LOW, byLink("王某"), byAccount("supervisor.1502.1"));
			for (String stranger : List.of("office.15", "head.150203")) {
				Raisers.Seen before = raisers.of(scene.actor(stranger), item.id());
				assertThat(before.names()).as(stranger).doesNotContain("王某").hasSize(1);
				assertThat(before.unnamed()).isEqualTo(1);
			}
			item.throughToClose();
			for (String handling : List.of("office.1502", "head.150203")) {
				assertThat(raisers.of(scene.actor(handling), item.id()).names()).as(handling).hasSize(2).contains("王某");
			}
			assertThat(raisers.of(scene.actor("leading.15"), item.id()).unnamed()).isEqualTo(1);
			link(item);
			assertThat(
					jdbc.queryForList("select detail from audit_entry where subject_id = ?", String.class, item.id()))
				.isNotEmpty()
				.noneMatch((detail) -> detail.contains("王某"))
				.anyMatch((detail) -> detail.contains("王**"));
			assertThatThrownBy(() -> raisers.of(scene.actor("office.1505"), item.id())).isInstanceOf(NotFound.class);
		}

		@Test
		void ofManyClicksAtOnceOnlyOneAnswerCounts() throws Exception {
			ItemOnItsWay item = scene.item(Severity.LOW, byLink("王某")).throughToClose();
			String token = link(item);
			int clicks = 8;
			ExecutorService threads = Executors.newFixedThreadPool(clicks);
			CountDownLatch start = new CountDownLatch(1);
			try {
				List<Future<Integer>> answers = IntStream.range(0, clicks).mapToObj((n) -> (Callable<Integer>) () -> {
					start.await();
					return answer(token, (n % 2 == 0) ? "GREEN" : "YELLOW", "").statusCode();
				}).map(threads::submit).toList();
				start.countDown();
				List<Integer> statuses = new ArrayList<>();
				for (Future<Integer> each : answers) {
					statuses.add(each.get());
				}
				assertThat(statuses).containsOnlyOnce(200).filteredOn((status) -> status != 200).containsOnly(404);
			}
			finally {
				threads.shutdownNow();
			}
			assertThat(item.kinds()).containsOnlyOnce("SatisfactionGiven");
		}

		private String link(ItemOnItsWay item) {
			String raiser = links.toAsk(scene.actor("office.1502"), item.view().id()).get(0).id();
			return links.issue(scene.actor("office.1502"), item.view().id(), raiser).token();
		}

		private HttpResponse<String> page(String token) throws IOException, InterruptedException {
			return send(request("/residents/satisfaction?k=" + token));
		}

		private HttpResponse<String> answer(String token, String face, String words)
				throws IOException, InterruptedException {
			String form = "k=" + token + "&face=" + face + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
			return send(request("/residents/satisfaction").header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(form)));
		}

		private HttpRequest.Builder request(String path) {
			return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
		}

		private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
			return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
		}

	}

}
