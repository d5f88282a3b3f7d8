package io.campaignflow.prereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.plan.Ground;
import io.campaignflow.prereview.Report.State;
import io.campaignflow.prereview.copying.TextLoad;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A plan copied by hand from a neighbour's is caught with the right passages, after the
 * submission has gone through the real process; each database runs the same stories.
 */
abstract class CopiedPlanTests {

	private static final String OWN_GOALS = "我区常住人口七十八万，老旧小区集中在包钢周边，今年先从供暖管网和电梯加装做起。";

	private static final String NEIGHBOURS_WELLS = "针对青山区北部三个村冬季吃水难的问题，由水务局会同电力公司在9月底前改造机井14眼，"
			+ "更换老化水泵和电缆，村民代表全程参加验收，验收结果在村务公开栏公示十五天。";

	private static final String COPIED_WELLS = "针对昆都仑区北部五个村冬季吃水难的问题，由水务局会同电力公司在8月底前改造机井22眼，"
			+ "更换陈旧水泵和电缆，村民代表全程参与验收，验收结果在村务公开栏公示十五天。";

	private static final String NEIGHBOURS_MARKET = "整合农贸市场周边的零散摊位，划出早市和夜市两个时段，城管队员由驱赶改为引导，摊主轮流值日打扫，"
			+ "三个月内投诉没有下降的市场由分管副区长到场督办。";

	private static final String COPIED_MARKET = "划出早市和夜市两个时段，整合农贸市场周边的零散摊位，摊主轮流值日打扫，城管队员由驱赶改为引导，"
			+ "三个月内投诉没有下降的市场由分管副区长到场督办。";

	private static final String OWN_TASKS = "钢厂退休职工占辖区老人四成，由街道和厂退管处共建两处日间照料站，厂医院每周派人坐诊半天。";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ReportRepository reports;

	@Autowired
	ThresholdSettings settings;

	private CopyScene scene;

	@BeforeEach
	void setScene() {
		scene = beans.createBean(CopyScene.class);
	}

	@Test
	void aPlanCopiedByHandFromANeighbourIsCaughtWithTheRightPassages() {
		String campaign = scene.campaign("民生专项甲", "1502", "150203", "150204");
		String neighbour = scene.planOf(campaign, "150204");
		scene.write(neighbour, TextOf.demanded(), NEIGHBOURS_WELLS + NEIGHBOURS_MARKET);
		scene.submit(neighbour);
		String plan = scene.planOf(campaign, "150203");
		String tasks = OWN_TASKS + COPIED_WELLS + OWN_GOALS + COPIED_MARKET;
		scene.write(plan, TextOf.demanded() + OWN_GOALS, tasks);
		int n = scene.submit(plan);
		assertThat(report(plan, n, "office.1502")).returns(State.PENDING, Report::state)
			.extracting(Report::findings)
			.asList()
			.isEmpty();
		scene.work().run();
		Report report = report(plan, n, "office.1502");
		assertThat(report.state()).isEqualTo(State.READY);
		List<Finding> copied = copied(report);
		assertThat(copied).extracting(Finding::passage)
			.containsExactly(TextOf.withoutEnd(COPIED_WELLS), TextOf.withoutEnd(COPIED_MARKET));
		assertThat(copied).allSatisfy((finding) -> {
			assertThat(finding.section()).isEqualTo("tasks");
			assertThat(tasks.substring(finding.start(), finding.end())).isEqualTo(finding.passage());
			assertThat(finding.source().planId()).isEqualTo(neighbour);
			assertThat(finding.source().unitName()).isEqualTo("青山区");
			assertThat(finding.source().relation()).isEqualTo(Relation.SIBLING);
		});
		assertThat(copied).extracting((finding) -> finding.source().passage())
			.containsExactly(TextOf.withoutEnd(NEIGHBOURS_WELLS), TextOf.withoutEnd(NEIGHBOURS_MARKET));
		assertThat(report.shares().percent()).isBetween(40, 70);
		assertThat(report.shares().sections()).extracting(Shares.OfSection::section, Shares.OfSection::copied)
			.contains(tuple("goals", 0));
		assertThat(settings.saysMuchIsCopied(report)).isTrue();
		Report ofNeighbour = report(neighbour, 1, "office.1502");
		assertThat(copied(ofNeighbour)).isEmpty();
		assertThat(settings.saysMuchIsCopied(ofNeighbour)).isFalse();
	}

	@Test
	void whoseTextItIsIsToldToThoseWhoJudgeAndNotToThoseWhoCopied() {
		String campaign = scene.campaign("民生专项乙", "1502", "150203", "150521");
		String stranger = scene.planOf(campaign, "150521");
		String text = "草场载畜量按嘎查逐户核定，超载牧户签订减畜协议，饲草料由旗供销社按成本价送到点上，接羔前全部送完，牧民凭卡领取并当面过秤。";
		scene.write(stranger, TextOf.demanded(), text);
		scene.submit(stranger);
		String plan = scene.planOf(campaign, "150203");
		scene.write(plan, TextOf.demanded(), text);
		int n = scene.submit(plan);
		scene.work().run();
		assertThat(copied(report(plan, n, "office.15"))).singleElement()
			.extracting(Finding::source)
			.returns(stranger, Source::planId)
			.returns("科尔沁左翼中旗", Source::unitName);
		assertThat(copied(report(plan, n, "office.1502"))).singleElement()
			.extracting(Finding::source)
			.returns(null, Source::planId)
			.returns("科尔沁左翼中旗", Source::unitName)
			.returns(TextOf.withoutEnd(text), Source::passage);
		for (String own : List.of("drafter.150203", "head.150203")) {
			assertThat(copied(report(plan, n, own))).singleElement()
				.extracting(Finding::source)
				.isEqualTo(new Source(null, null, null, 0, null, 0, 0, 0, null,
						scene.plans().revision(scene.actor("admin"), stranger, 1).submittedAt(),
						Relation.SAME_CAMPAIGN));
		}
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> report(plan, n, "drafter.150521"));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.reports().live(scene.actor("drafter.150521"), plan));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.reports().live(scene.actor("office.1502"), plan));
	}

	@Test
	void whatTheParentWantsCarriedWordForWordIsNotACopy() {
		String campaign = scene.campaign("民生专项壬", "1502", "150223");
		String carried = "各旗县区办实事项目一律先报民意征集情况再报资金安排，没有征集的不予立项，征集不足百户的退回重做。";
		String copied = "市直部门下派干部每月在基层工作不少于十个工作日，工作日志由乡镇党委书记签字，年底随考核材料一并归档备查。";
		String parent = scene.planOf(campaign, "1502");
		scene.write(parent, TextOf.demanded(), copied + carried);
		scene.carry(parent, carried);
		scene.submit(parent);
		String plan = scene.planOf(campaign, "150223");
		scene.write(plan, TextOf.demanded(), "牧区面积大、住户散。" + carried + "先从五个边境嘎查做起。" + copied);
		int n = scene.submit(plan);
		scene.work().run();
		assertThat(copied(report(plan, n, "office.15"))).singleElement()
			.returns(TextOf.withoutEnd(copied), Finding::passage)
			.extracting(Finding::source)
			.returns(parent, Source::planId)
			.returns(Relation.PARENT, Source::relation);
	}

	@Test
	void whoWroteItFirstIsToldByTime() {
		String campaign = scene.campaign("民生专项丙", "150205", "150206");
		String first = scene.planOf(campaign, "150205");
		String text = "矿区废弃宿舍楼由房管所统一腾空加固，底层改作便民菜店和快递驿站，二层以上优先租给外来务工家庭，租金三年不变，账目每季度张榜公布一次。";
		scene.write(first, TextOf.demanded(), text);
		scene.submit(first);
		scene.giveBack(first);
		String copy = scene.planOf(campaign, "150206");
		scene.write(copy, TextOf.demanded(), text);
		scene.submit(copy);
		scene.write(first, TextOf.demanded(), text + "加固图纸由设计院免费提供。");
		int again = scene.submit(first);
		scene.work().run();
		assertThat(copied(report(copy, 1, "office.15"))).singleElement()
			.extracting(Finding::source)
			.returns(first, Source::planId)
			.returns(1, Source::revision);
		assertThat(copied(report(first, again, "office.15"))).isEmpty();
	}

	@Test
	void whatADrafterHasTakenOverIsToldBeforeItIsHandedIn() {
		String earlier = scene.campaign("民生专项丁", "150207");
		String text = "乡村道路的路肩由护路员划段包干，雨后两小时内巡查一遍，塌方超过一立方的当天报交通局，小的由护路员自己填平并拍照上传。";
		String old = scene.planOf(earlier, "150207");
		scene.write(old, TextOf.demanded(), text, "护路员按段签订责任书并在路口立牌公示姓名电话");
		scene.submit(old);
		scene.work().run();
		String plan = scene.planOf(scene.campaign("民生专项戊", "150207"), "150207");
		scene.write(plan, TextOf.demanded(), "先学习再动手。" + text, "护路员按段签订责任书并在路口立牌公示姓名电话");
		Report live = scene.reports().live(scene.actor("drafter.150207"), plan);
		assertThat(copied(live)).extracting(Finding::section, Finding::measure)
			.contains(tuple("tasks", 0), tuple("measures", 2));
		assertThat(copied(live))
			.allSatisfy((finding) -> assertThat(finding.source()).returns(Relation.OWN_EARLIER, Source::relation)
				.returns(old, Source::planId));
		assertThat(scene.reports().of(scene.actor("drafter.150207"), plan)).isEmpty();
	}

	@Test
	void textsOlderThanTheModuleAreKeptWhereTheWorkWasStopped() {
		String campaign = scene.campaign("民生专项己", "150203");
		String old = beans.createBean(TextLoad.class)
			.unkept(campaign, scene.units().get("150222"), "供热站的煤场全部加盖封闭，运煤车辆凭二维码进出，扬尘监测数据实时上墙，超标一次停供整改，整改照片发给楼长代表。");
		assertThat(keptTexts(old)).isZero();
		jdbc.update("update prereview_walk set after_plan = '', after_n = 0, done = false");
		scene.work().run();
		assertThat(keptTexts(old)).isEqualTo(1);
		assertThat(jdbc.queryForObject("select done from prereview_walk", Boolean.class)).isTrue();
		String plan = scene.planOf(campaign, "150203");
		scene.write(plan, TextOf.demanded(), "运煤车辆凭二维码进出，供热站的煤场全部加盖封闭，扬尘监测数据实时上墙，超标一次停供整改。");
		int n = scene.submit(plan);
		scene.work().run();
		assertThat(copied(report(plan, n, "office.15"))).singleElement()
			.extracting((finding) -> finding.source().planId())
			.isEqualTo(old);
	}

	@Test
	void severalNodesMakeEachReportOnce() {
		String campaign = scene.campaign("民生专项庚", "150202", "150203", "150204", "150205", "150206", "150207");
		List<String> plans = List.of("150202", "150203", "150204", "150205", "150206", "150207")
			.stream()
			.map((unit) -> scene.planOf(campaign, unit))
			.toList();
		plans.forEach((plan) -> {
			scene.write(plan, TextOf.demanded(), "殡葬服务收费项目逐项上墙，骨灰存放满三年的由民政局登门征求意见，公墓绿化交给附近村民承包并按成活率结算工钱。");
			scene.submit(plan);
		});
		CompletableFuture
			.allOf(IntStream.range(0, 3)
				.mapToObj((n) -> CompletableFuture.runAsync(scene.work()::run))
				.toArray(CompletableFuture[]::new))
			.join();
		scene.work().run();
		assertThat(plans).allSatisfy((plan) -> assertThat(
				jdbc.queryForList("select state from prereview_report where plan_id = ?", String.class, plan))
			.containsExactly("READY"));
		assertThat(copied(report(plans.get(0), 1, "office.15"))).isEmpty();
		assertThat(plans.subList(1, plans.size()))
			.allSatisfy((plan) -> assertThat(copied(report(plan, 1, "office.15"))).singleElement()
				.extracting((finding) -> finding.source().planId())
				.isEqualTo(plans.get(0)));
	}

	@Test
	void whoIsLateTakesNothingBackOfAReportThatIsReady() {
		String campaign = scene.campaign("民生专项子", "150203");
		String plan = scene.planOf(campaign, "150203");
		scene.write(plan, TextOf.demanded(), "公园里的健身步道按体重秤和血压计的位置分段，数据由社区医生每月看一次。");
		int n = scene.submit(plan);
		scene.work().run();
		Instant now = Instant.now();
		reports.failed(new ReportRepository.Asked(plan, n, now, 0), ReportStage.KEPT, ReportStage.KEPT, now, "late");
		assertThat(report(plan, n, "office.15").state()).isEqualTo(State.READY);
	}

	@Test
	void aTextThatCannotBeReadIsTriedAgainAndHoldsNobodyUpForGood() {
		String campaign = scene.campaign("民生专项辛", "150203");
		String lost = beans.createBean(TextLoad.class).unkept(campaign, scene.units().get("150222"), "没有单位的方案。");
		jdbc.update("update plan set unit_code = 'gone' where id = ?", lost);
		jdbc.update("""
				insert into prereview_report (plan_id, n, submitted_at, state, due_at, attempts)
				select plan_id, n, submitted_at, 'WAITING', submitted_at, 4 from plan_revision where plan_id = ?""",
				lost);
		scene.work().run();
		assertThat(scene.reports().of(scene.actor("admin"), lost, 1).orElseThrow().state()).isEqualTo(State.FAILED);
		String plan = scene.planOf(campaign, "150203");
		scene.write(plan, TextOf.demanded(), "棋盘井的工人文化宫周末不收费。");
		int n = scene.submit(plan);
		scene.work().run();
		assertThat(report(plan, n, "office.15").state()).isEqualTo(State.READY);
		jdbc.update("update plan set unit_code = '150222' where id = ?", lost);
	}

	@Test
	void whatAPlanAboveDemandsIsToldOnceItIsApproved() {
		String campaign = scene.campaign("民生专项癸", "1502", "150203");
		String parent = scene.planOf(campaign, "1502");
		scene.write(parent, TextOf.demanded(), "窗口服务群众评价满意率不低于百分之九十五。");
		scene.submit(parent);
		String plan = scene.planOf(campaign, "150203");
		scene.write(plan, TextOf.demanded(), "窗口服务群众评价满意率达到百分之九十。");
		assertThat(contradicted(plan)).isEmpty();
		jdbc.update("update plan set status = 'APPROVED' where id = ?", parent);
		assertThat(contradicted(plan)).singleElement()
			.extracting((finding) -> finding.args().get(2))
			.isEqualTo("窗口服务群众评价满意率不低于百分之九十五");
		jdbc.update("update plan set status = 'SIGNING' where id = ?", parent);
	}

	private List<Finding> contradicted(String plan) {
		return scene.reports()
			.live(scene.actor("drafter.150203"), plan)
			.findings()
			.stream()
			.filter((finding) -> finding.rule() == Rule.FIGURE_CONTRADICTED)
			.toList();
	}

	private int keptTexts(String plan) {
		return jdbc.queryForObject("select count(*) from prereview_text where plan_id = ?", Integer.class, plan);
	}

	private Report report(String plan, int revision, String account) {
		return scene.reports().of(scene.actor(account), plan, revision).orElseThrow();
	}

	private static List<Finding> copied(Report report) {
		return report.on(Ground.LOCAL_CHARACTER_MISSING)
			.stream()
			.filter((finding) -> finding.rule() == Rule.COPIED_PASSAGE)
			.toList();
	}

	/** Texts of the stories. */
	private static final class TextOf {

		static String demanded() {
			return "按照《主题活动总体方案》（内党办发〔2026〕3号）要求，每个单位每季度至少为群众办成三件看得见、摸得着的实事，办理前公示、" + "办理后评议，评议结果作为年度考核的依据。";
		}

		/** Passages end with their last letter. */
		static String withoutEnd(String text) {
			return text.substring(0, text.length() - 1);
		}

	}

}
