package io.campaignflow.prereview.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes texts of plans on one subject, each independent of the others: the same words,
 * turns and set phrases in other combinations, as different offices write them. Shares
 * nothing with what looks for copies.
 */
final class Prose {

	private static final String[] VERBS = words("""
			加强 健全 完善 落实 推进 推动 组织 开展 建立 实施 优化 整治 排查 梳理 化解 修缮 新建 改造 培育 扶持 引导 发动 动员 走访 \
			收集 汇总 公示 评议 督促 检查 考核 通报 培训 轮训 选派 招募 对接 帮扶 慰问 救助 清理 规范 统筹 整合 盘活 拓展 延伸 下沉 \
			压实 细化 量化 公开 承诺 兑现 回访 跟踪 复核 巩固 提升 深化 扩大 保障""");

	private static final String[] OBJECTS = words("""
			机井灌渠 田间道路 饮水管网 低压电网 冬季供暖 老旧小区 背街小巷 垃圾清运 污水处理 公共厕所 网格力量 便民窗口 办事流程 代办服务 \
			党群中心 活动阵地 支部班子 后备干部 流动党员 青年党员 老党员 志愿队伍 文艺社团 议事协商 村规民约 红白理事 矛盾纠纷 信访积案 \
			法律援助 平安建设 防火巡查 防汛物资 草场承包 禁牧轮牧 肉羊养殖 奶牛合作社 马铃薯种植 设施大棚 玉米制种 电商站点 冷链仓储 农机服务 \
			劳务输出 技能课程 就业岗位 创业贷款 社保缴费 医保报销 慢病随访 家庭医生 养老食堂 托育场所 留守儿童 残疾人家庭 低保对象 大病患者 \
			校园周边 学生餐厅 午休托管 图书角 乡村教师 家校联系 企业用工 惠企政策 项目审批 用地手续 拖欠账款 园区配套 安全隐患 燃气管线 \
			消防通道 电动车充电桩 停车泊位 公交线路 快递驿站 外卖骑手 货车司机 物业服务 业主委员会 集体资产 三资台账 村级债务 财务公开 \
			惠民补贴 工程招标 作风顽疾 会议文件 报表台账 督查频次 值班制度 首问责任 热线工单 群众诉求 意见建议 调研课题 典型案例 工作简报""");

	private static final String[] HOW = words("""
			逐户 逐项 按月 按季 分片 分批 带头 联合 集中 限期 现场 上门 就近 提前 全程 滚动 对账 挂牌 蹲点 驻点 随机 定期 当场 连夜 依规 \
			分级 分类 结对 包联 轮流 会同部门 邀请代表 依托网格 借助平台 结合农时 利用冬闲 对照清单 围绕短板 针对堵点 聚焦弱项""");

	private static final String[] WHO = words("""
			镇党委 街道党工委 村党支部 社区党委 驻村工作队 包联干部 网格员 组织办 民政所 司法所 派出所 卫生院 农技站 水管站 林草站 \
			供销社 合作社 物业公司 中心校 纪检小组 妇联 团委 工会 武装部 信访室 财政所 统计站 执法中队 文化站 住建部门""");

	private static final String[] RESULTS = words("""
			群众少跑腿 办件当日清 投诉明显下降 收入稳步增长 出行更加方便 夜间有灯 雨天不泥泞 用水不断档 账目一目了然 邻里更加和睦 \
			隐患销号清零 老人吃上热饭 孩子有人照看 企业安心经营 岗位家门口有 报销不出镇 纠纷不出村 干部见得着面 政策讲得明白 资金用得规范 \
			环境看得见变化 责任落到人头 问题不再反弹 经验能够推广 考核有据可依""");

	private static final String[] PHRASES = words("""
			深入学习贯彻党的创新理论 把群众满意作为检验标准 坚持问题导向和目标导向相统一 以上率下层层传导压力 \
			切实把思想和行动统一到部署要求上来 确保各项任务落地见效 一级抓一级层层抓落实 做到学习和工作两不误两促进 \
			坚决防止形式主义官僚主义 推动全面从严治党向基层延伸 让群众看到实实在在的变化 加强组织领导压实工作责任""");

	private static final String[] MONTHS = words("三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月");

	private static final String[] ENDS = words("以内 以上 左右");

	private final Random random;

	private final String place;

	/**
	 * @param place whose plan it is; its name stands in some sentences
	 */
	Prose(long seed, String place) {
		this.random = new Random(seed);
		this.place = place;
	}

	/** Sentences of about so many characters together. */
	List<String> sentences(int characters) {
		List<String> sentences = new ArrayList<>();
		int written = 0;
		while (written < characters) {
			String sentence = sentence();
			sentences.add(sentence);
			written += sentence.length();
		}
		return sentences;
	}

	String sentence() {
		StringBuilder sentence = new StringBuilder();
		int clauses = 2 + random.nextInt(4);
		for (int n = 0; n < clauses; n++) {
			sentence.append((n == 0) ? "" : "，").append(clause());
		}
		return sentence.append("。").toString();
	}

	/** What a measure is and how its success is told. */
	String[] measure() {
		return new String[] { one(HOW) + one(VERBS) + one(OBJECTS) + "和" + one(OBJECTS),
				one(OBJECTS) + "完成" + (2 + random.nextInt(90)) + "处，" + one(RESULTS) };
	}

	private String clause() {
		return switch (random.nextInt(12)) {
			case 0 -> one(PHRASES);
			case 1 -> "由" + one(WHO) + "牵头" + one(VERBS) + one(OBJECTS);
			case 2 -> one(MONTHS) + "底前" + one(VERBS) + one(OBJECTS) + (2 + random.nextInt(200)) + "处";
			case 3 -> "力争" + one(RESULTS) + "，" + one(OBJECTS) + "达到" + (10 + random.nextInt(90)) + "%" + one(ENDS);
			case 4 -> one(WHO) + "会同" + one(WHO) + one(HOW) + one(VERBS) + one(OBJECTS);
			case 5 -> "对" + one(OBJECTS) + "、" + one(OBJECTS) + one(HOW) + one(VERBS);
			case 6 -> "让" + one(OBJECTS) + "真正" + one(RESULTS);
			case 8 -> "在" + place + one(HOW) + one(VERBS) + one(OBJECTS);
			case 7 -> one(VERBS) + one(OBJECTS) + "并" + one(VERBS) + one(OBJECTS);
			default -> one(HOW) + one(VERBS) + one(OBJECTS);
		};
	}

	private String one(String[] words) {
		return words[random.nextInt(words.length)];
	}

	private static String[] words(String list) {
		return list.strip().split("\\s+");
	}

}
