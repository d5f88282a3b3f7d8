package io.campaignflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.intake.ImportPiece.Kind;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.PlanScene;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Word documents and texts of other plans on their way into a draft. */
@CampaignFlowTest
class DraftImportTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Plans plans;

	@Autowired
	DraftImports imports;

	@Autowired
	TextSources sources;

	@Autowired
	Attachments attachments;

	PlanScene scene;

	String plan;

	Actor drafter;

	@BeforeEach
	void openPlan() {
		scene = beans.createBean(PlanScene.class);
		plan = scene.plan(PlanScene.KUNDULUN);
		drafter = scene.actor("drafter.150203");
	}

	@Test
	void nothingChangesUntilEveryPieceIsDecidedAndConfirmed() {
		ImportProposal read = propose(new WordFile().title("实施方案")
			.heading(1, "一、目标")
			.text("修12口井。")
			.table(new String[] { "举措", "责任单位", "完成时限" }, new String[] { "修井", "水务局", "2026年9月30日" })
			.heading(1, "四、群众评价")
			.text("每季度一次。")
			.picture("地图.png"));
		assertThat(plans.get(plan).version()).isEqualTo(1);
		ImportPiece open = read.pieces()
			.stream()
			.filter(piece -> piece.heading().equals("四、群众评价"))
			.findFirst()
			.orElseThrow();
		ImportPiece picture = read.pieces()
			.stream()
			.filter(piece -> piece.kind() == Kind.PICTURE)
			.findFirst()
			.orElseThrow();
		assertThatThrownBy(() -> imports.confirm(drafter, plan, read.id(), 1, Map.of(), false)).isInstanceOfSatisfying(
				BusinessRuleViolation.class, refused -> assertThat(refused.violations()).extracting("field")
					.containsExactlyInAnyOrder(open.id(), picture.id()));
		Map<String, String> decided = new HashMap<>(Map.of(open.id(), ImportPiece.NEW_SECTION, picture.id(), "goals"));
		assertThatThrownBy(() -> imports.confirm(drafter, plan, read.id(), 1, decided, false))
			.isInstanceOf(BusinessRuleViolation.class);
		assertThat(plans.get(plan).version()).as("still as it was").isEqualTo(1);
		decided.put(picture.id(), ImportPiece.ATTACHMENT);
		imports.confirm(drafter, plan, read.id(), 1, decided, false);
		PlanContent content = plans.draft(drafter, plan).content();
		assertThat(content.title()).isEqualTo("实施方案");
		assertThat(content.sections()).extracting(Section::title).containsExactly("目标", "任务", "群众评价");
		assertThat(content.sections()).extracting(Section::text).containsExactly("修12口井。", "", "每季度一次。");
		assertThat(content.measures()).singleElement().satisfies(row -> assertThat(row.title()).isEqualTo("修井"));
		assertThat(attachments.of(drafter, "plan", plan)).hasSize(1);
		assertThatThrownBy(() -> imports.get(drafter, plan, read.id())).isInstanceOf(NotFound.class);
	}

	@Test
	void aDraftThatWasChangedMeanwhileIsAConflictAndAppendingKeepsTheText() {
		ImportProposal read = propose(new WordFile().heading(1, "目标").text("新的一段。"));
		scene.write(plan, "原有的一段。");
		assertThatThrownBy(() -> imports.confirm(drafter, plan, read.id(), 1, Map.of(), true))
			.isInstanceOf(Conflict.class);
		imports.confirm(drafter, plan, read.id(), plans.get(plan).version(), Map.of(), true);
		assertThat(plans.draft(drafter, plan).content().sections().get(0).text()).isEqualTo("原有的一段。\n新的一段。");
	}

	@Test
	void onlyTheUnitsDraftersImportAndSeeWhatTheyRead() {
		ImportProposal read = propose(new WordFile().heading(1, "目标").text("x"));
		assertThatThrownBy(() -> imports.get(scene.actor("head.150203"), plan, read.id()))
			.isInstanceOf(NotAllowed.class);
		assertThatThrownBy(
				() -> imports.propose(scene.actor("drafter.150204"), plan, "a.docx", new WordFile().stream()))
			.isInstanceOf(NotFound.class);
	}

	@Test
	void hostileFilesAreRefusedInWords() throws IOException {
		byte[] good = new WordFile().heading(1, "目标").text("x").bytes();
		assertThat(code("方案.docm", good)).isEqualTo("import-docx-only");
		assertThat(code("方案.doc", good)).isEqualTo("import-docx-only");
		assertThat(code("假.docx", "<html>".getBytes(StandardCharsets.UTF_8))).isEqualTo("import-not-word");
		assertThat(code("空.docx", new byte[0])).isEqualTo("import-not-word");
		assertThat(code("半个.docx", Arrays.copyOf(good, good.length / 2))).isEqualTo("import-not-word");
		assertThat(code("宏.docx",
				with(good, "[Content_Types].xml",
						types -> types.replace(
								"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
								"application/vnd.ms-word.document.macroEnabled.main+xml"))))
			.isEqualTo("import-macros");
		assertThat(code("实体.docx",
				with(good, "word/document.xml",
						xml -> "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
								+ xml.replaceFirst("<\\?xml[^>]*\\?>", "").replace(">x<", ">&x;<"))))
			.isEqualTo("import-not-word");
		assertThat(code("炸弹.docx",
				with(good, "word/document.xml", xml -> xml.replace(">x<", ">" + "零".repeat(20_000_000) + "<"))))
			.isEqualTo("import-not-word");
		assertThat(plans.get(plan).version()).isEqualTo(1);
	}

	@Test
	void textsOfOtherPlansRememberWhereTheyCameFrom() {
		String earlier = scene.plan(PlanScene.KUNDULUN);
		scene.write(earlier, "去年的目标。");
		scene.submit(earlier);
		assertThat(sources.of(drafter, plan)).extracting(each -> each.plan().id())
			.contains(earlier)
			.doesNotContain(plan);
		sources.take(drafter, plan, new TextSources.Taking(1, earlier, 1, Map.of("goals", "goals"), true, false));
		Draft taken = plans.draft(drafter, plan);
		assertThat(taken.content().sections().get(0).text()).isEqualTo("去年的目标。");
		assertThat(taken.content().sections().get(0).takenFrom().planId()).isEqualTo(earlier);
		assertThat(taken.content().measuresFrom().revision()).isEqualTo(1);
		PlanContent forged = new PlanContent(taken.content().title(),
				List.of(new Section("goals", "目标", "今年改写。", List.of())), taken.content().measures());
		plans.save(drafter, plan, new DraftChange(taken.version(), forged, List.of()));
		assertThat(plans.draft(drafter, plan).content().sections().get(0).takenFrom()).as("survives edits")
			.isEqualTo(taken.content().sections().get(0).takenFrom());
		assertThat(sources.of(scene.actor("drafter.150203"), plan))
			.noneMatch(each -> each.plan().unitCode().equals("150204"));
		String foreign = scene.plan(PlanScene.QINGSHAN);
		assertThatThrownBy(() -> sources.text(drafter, plan, foreign)).isInstanceOf(NotFound.class);
	}

	private ImportProposal propose(WordFile file) {
		return imports.propose(drafter, plan, "方案.docx", file.stream());
	}

	private String code(String name, byte[] content) {
		try {
			imports.propose(drafter, plan, name, new ByteArrayInputStream(content));
			return "taken";
		}
		catch (BusinessRuleViolation refused) {
			return refused.code();
		}
	}

	/** The same package with one part rewritten. */
	private static byte[] with(byte[] file, String part, UnaryOperator<String> change) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().equals(part)
						? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
						: content);
			}
		}
		return bytes.toByteArray();
	}

}
