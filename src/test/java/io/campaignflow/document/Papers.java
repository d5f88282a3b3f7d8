package io.campaignflow.document;

import io.campaignflow.document.ApprovalSheet.Line;
import io.campaignflow.document.PlanDocument.Attachment;
import io.campaignflow.document.PlanDocument.Imprint;
import io.campaignflow.document.PlanDocument.Measures;
import io.campaignflow.document.PlanDocument.Names;
import io.campaignflow.document.PlanDocument.Row;
import io.campaignflow.rendering.OfficialDates;
import io.campaignflow.rendering.OfficialText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Documents to be set in tests. */
final class Papers {

	static final String TEXT = """
			为深入开展便民服务与基层减负专项活动，切实解决群众反映强烈的突出问题，结合本区实际，制定本方案。去年四季度，全区组织干部下沉走访，收到群众意见412条，其中办事多头跑、材料反复交的占四成。
			（一）摸清底数
			办事窗口26个，日均接待群众380人次，平均等候25分钟；向下布置的报表93张，其中内容重复的有三分之一。
			（二）突出问题。群众意见最集中的是证明材料重复提交，干部意见最集中的是同一数据多头报送。
			1.窗口服务。午间和周六无人值守。
			2.报表台账。目录以外的报表仍在布置。""";

	private Papers() {
	}

	static PlanDocument issued(int measures) {
		return document("", true, "昆都仑活〔2026〕1号", LocalDate.of(2026, 3, 1), measures);
	}

	static PlanDocument draft(int measures) {
		return document("送审稿（第2轮）", false, "", null, measures);
	}

	private static PlanDocument document(String mark, boolean issued, String number, LocalDate day, int measures) {
		OfficialText text = new OfficialText().section("基本情况与突出问题", TEXT)
			.section("工作目标", TEXT)
			.section("重点任务", TEXT)
			.section("步骤安排", TEXT);
		return new PlanDocument(mark, issued, "包头市昆都仑区专项活动领导小组", number, "包头市昆都仑区便民服务与基层减负专项活动实施方案",
				new Names("各苏木乡镇、街道"), text.blocks(),
				List.of(new Attachment("附件：1．", "举措任务清单"), new Attachment("　　　2．", "办事窗口延时服务安排表.xlsx")),
				"包头市昆都仑区专项活动领导小组", OfficialDates.day(day), (measures == 0) ? null : measures(measures),
				List.of(new Imprint("抄送：包头市专项活动办公室。", ""),
						new Imprint("包头市昆都仑区专项活动办公室", OfficialDates.day(day) + "印发")));
	}

	private static Measures measures(int count) {
		return new Measures("附件1", "举措任务清单",
				IntStream.rangeClosed(1, count)
					.mapToObj((n) -> new Row(String.valueOf(n), "第" + n + "项：把民政、医保、人社三类事项前移到基层窗口", "社区", "区政务服务局",
							"局长", "2026年5月31日", "群众平均等候时间压减到15分钟以内", "改进窗口服务"))
					.toList());
	}

	static ApprovalSheet sheet(Line... more) {
		Line back = new Line("第1轮", "市督导组审查", "或签", "退回",
				"退回理由：上级意图未体现、不可操作。\n请写明完成时限和衡量标准。\n退回到：起草人，重走全部环节。\n批注1（重点任务“开展延时服务”）：写明每周几天、几点到几点。\n　　答复：已写明每周一至周五12时到14时。",
				"第一督导组组长", "2026年2月20日 09:05");
		Line yes = new Line("第2轮", "市督导组审查", "或签", "同意", "同意。\n评分：92。", "第一督导组组长", "2026年2月24日 15:40");
		Line wait = new Line("第2轮", "市活动办公室审核", "会签", "", "正在审批，意见：", "签名：", OfficialDates.BLANK);
		List<Line> lines = (more.length > 0) ? List.of(more) : List.of(back, yes, wait);
		return new ApprovalSheet("包头市昆都仑区便民服务与基层减负专项活动实施方案", "便民服务与基层减负专项活动（第二批）", "包头市昆都仑区", "子方案", "", "起草人", "单位负责人",
				"2026年2月23日 10:00", "第2轮", lines, "审批中：第2轮，现在环节“市活动办公室审核”。",
				List.of(new ApprovalSheet.Attachment("附件", "预审报告", "缺少本地特色：1 处\n目标　出现外地名称（包头市青山区）：学习青山区做法。")),
				"打印时间：2026年2月25日 08:30");
	}

}
