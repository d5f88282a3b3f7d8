package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.RestCalls;
import io.campaignflow.attachment.SampleFiles;
import io.campaignflow.shared.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files of a plan over REST: added, seen, frozen with a submission, removed. */
@CampaignFlowTest
class PlanAttachmentsTests extends RestCalls {

	private static final String DRAFTER = "drafter.150203";

	private static final String REVIEWER = "office.1502";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Plans plans;

	@Autowired
	PlanMoves planMoves;

	@Autowired
	JdbcTemplate jdbc;

	PlanScene scene;

	String plan;

	@BeforeEach
	void openPlan() {
		scene = beans.createBean(PlanScene.class);
		plan = scene.plan(PlanScene.KUNDULUN);
	}

	@Test
	void aFileIsAddedReadAndRemoved() {
		byte[] content = SampleFiles.pdf(UUID.randomUUID().toString());
		JsonNode added = upload(DRAFTER, "预算 “表”（一）.pdf", content).getBody();
		assertThat(added.path("name").asText()).isEqualTo("预算 “表”（一）.pdf");
		assertThat(added.path("size").asInt()).isEqualTo(content.length);
		assertThat(added.path("mediaType").asText()).isEqualTo("application/pdf");
		ResponseEntity<byte[]> file = download(DRAFTER, added.path("id").asText());
		assertThat(file.getBody()).isEqualTo(content);
		HttpHeaders headers = file.getHeaders();
		assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
		assertThat(headers.getContentDisposition().isAttachment()).isTrue();
		assertThat(headers.getContentDisposition().getFilename()).isEqualTo("预算 “表”（一）.pdf");
		assertThat(remove(DRAFTER, added).getStatusCode().value()).isEqualTo(204);
		assertThat(list(DRAFTER)).isEmpty();
		assertThat(remove(DRAFTER, added).getStatusCode().value()).isEqualTo(404);
		JsonNode history = as(DRAFTER).getForEntity("/api/v1/plans/" + plan + "/history", JsonNode.class).getBody();
		assertThat(history.toString()).contains("AttachmentAdded", "AttachmentRemoved");
	}

	@Test
	void whatWasNotSubmittedIsTheUnitsOwn() {
		JsonNode added = upload(DRAFTER, "底稿.txt", SampleFiles.text("底稿")).getBody();
		assertThat(list(REVIEWER)).isEmpty();
		assertThat(download(REVIEWER, added.path("id").asText()).getStatusCode().value()).isEqualTo(404);
		assertThat(list("head.150203")).hasSize(1);
		scene.write(plan, "修12口井。");
		scene.submit(plan);
		assertThat(list(REVIEWER)).hasSize(1);
		assertThat(download(REVIEWER, added.path("id").asText()).getStatusCode().value()).isEqualTo(200);
		assertThat(list("head.150204").path("status").asInt()).isEqualTo(404);
		assertThat(download("head.150204", added.path("id").asText()).getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void aSubmissionKeepsItsFiles() {
		JsonNode first = upload(DRAFTER, "第一版.txt", SampleFiles.text("第一版")).getBody();
		scene.write(plan, "修12口井。");
		scene.submit(plan);
		assertThat(upload(DRAFTER, "晚到.txt", SampleFiles.text("晚到")).getStatusCode().value()).isEqualTo(409);
		assertThat(remove(DRAFTER, first).getStatusCode().value()).isEqualTo(409);
		planMoves.giveBack(scene.actor("head.150203"), plan, "附件要更新");
		assertThat(remove(DRAFTER, first).getStatusCode().value()).isEqualTo(204);
		upload(DRAFTER, "第二版.txt", SampleFiles.text("第二版"));
		assertThat(names(list(DRAFTER))).containsExactly("第二版.txt");
		assertThat(names(list(REVIEWER))).containsExactly("第一版.txt");
		scene.submit(plan);
		assertThat(names(list(REVIEWER))).containsExactly("第二版.txt");
		assertThat(names(read(REVIEWER, "/attachments?revision=1"))).containsExactly("第一版.txt");
		assertThat(download(REVIEWER, first.path("id").asText()).getStatusCode().value()).isEqualTo(200);
	}

	@Test
	void anInfectedFileHoldsTheSubmissionUpUntilItIsRemoved() {
		scene.write(plan, "修12口井。");
		JsonNode added = upload(DRAFTER, "台账.txt", SampleFiles.text("台账 " + UUID.randomUUID())).getBody();
		assertThat(plans.blockers(plan)).isEmpty();
		jdbc.update("update stored_file set scan = 'INFECTED' where sha256 = "
				+ "(select sha256 from attachment where id = ?)", added.path("id").asText());
		assertThat(plans.blockers(plan)).extracting(Violation::code, Violation::args)
			.containsExactly(tuple("attachment-infected", List.of("台账.txt")));
		assertThatExceptionOfType(PlanNotSubmittable.class).isThrownBy(() -> scene.submit(plan));
		assertThat(plans.get(plan).revision()).isZero();
		remove(DRAFTER, added);
		scene.submit(plan);
		assertThat(plans.get(plan).revision()).isEqualTo(1);
	}

	@Test
	void refusedFilesLeaveNothing() {
		assertThat(code(upload(DRAFTER, "网页.html", SampleFiles.text("<script>")))).isEqualTo("file-kind-refused");
		assertThat(code(upload(DRAFTER, "假.pdf", SampleFiles.text("<html>")))).isEqualTo("file-not-its-kind");
		assertThat(code(upload(DRAFTER, "空.txt", new byte[0]))).isEqualTo("file-empty");
		assertThat(upload(REVIEWER, "别人的.txt", SampleFiles.text("x")).getStatusCode().value()).isEqualTo(403);
		assertThat(upload("head.150204", "看不见.txt", SampleFiles.text("x")).getStatusCode().value()).isEqualTo(404);
		upload(DRAFTER, "同一个.txt", SampleFiles.text("同一个"));
		assertThat(code(upload(DRAFTER, "同一个.txt", SampleFiles.text("同一个")))).isEqualTo("attachment-twice");
		assertThat(names(list(DRAFTER))).containsExactly("同一个.txt");
		assertThat(as(DRAFTER).getForEntity("/api/v1/campaigns/" + plan + "/attachments", JsonNode.class)
			.getStatusCode()
			.value()).isEqualTo(404);
	}

	@Test
	void aFileThatIsTooLargeIsRefusedInWords() {
		byte[] large = new byte[51 * 1024 * 1024];
		Arrays.fill(large, (byte) 'x');
		ResponseEntity<JsonNode> refused = upload(DRAFTER, "大.txt", large);
		assertThat(code(refused)).isEqualTo("file-too-large");
		assertThat(refused.getBody().path("detail").asText()).contains("50 MB");
	}

	private ResponseEntity<JsonNode> upload(String account, String name, byte[] content) {
		return upload(account, "/api/v1/plans/" + plan + "/attachments", name, content);
	}

	private ResponseEntity<byte[]> download(String account, String id) {
		return as(account).getForEntity("/api/v1/plans/" + plan + "/attachments/" + id + "/file", byte[].class);
	}

	private ResponseEntity<JsonNode> remove(String account, JsonNode file) {
		return as(account).exchange("/api/v1/plans/" + plan + "/attachments/" + file.path("id").asText(),
				HttpMethod.DELETE, HttpEntity.EMPTY, JsonNode.class);
	}

	private JsonNode list(String account) {
		return read(account, "/attachments");
	}

	private JsonNode read(String account, String path) {
		return as(account).getForEntity("/api/v1/plans/" + plan + path, JsonNode.class).getBody();
	}

	private static Iterable<String> names(JsonNode files) {
		return files.findValuesAsText("name");
	}

	private static String code(ResponseEntity<JsonNode> answer) {
		return answer.getBody().path("code").asText();
	}

}
