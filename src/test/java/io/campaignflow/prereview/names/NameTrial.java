package io.campaignflow.prereview.names;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.prereview.names.PlaceNames.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Texts with names of units from elsewhere at places that are known, in the ways people
 * write them; what was found of these, and what besides. Knows nothing of how names are
 * found.
 */
public class NameTrial {

	private static final List<String> AROUND = List.of("学习@的做法，逐项列出清单。", "与@联合开展督查，每月一次。", "由@负责上门办理，两日内办结。",
			"会议在@召开，公布问题清单。", "@群众反映的问题三日内答复。", "@先行试点，取得经验后推开。", "参照@的办法合并报表。", "责任单位：@民政局。", "我们到@走访了四十户。",
			"组织干部赴@现场观摩，回来逐条对照。", "@、本级各部门共同落实。", "去年@的满意度最高，今年要赶上。");

	private static final List<String> PLAIN = List.of("窗口午间不关门，周六办半天。", "每名干部联系十二户，问题两天内答复。", "对行动不便的老年人上门办理。",
			"证明材料没有依据的一律取消。", "各旗县区和苏木乡镇分层启动，压茬推进。", "让群众安居乐业，公安、民政共同参与。", "比如延长服务时间，方便上班的人。", "完成一项、验收一项、销号一项。",
			"在示范社区和重点镇先行。", "第三方测评，结果张榜公布。", "团结各方力量，不断前进。", "不向基层摊派，经费由本级财政列支。");

	/** Of the region itself; names with figures are units of other tests. */
	private static final String ELSEWHERE = """
			select name, level_name from org_unit where path like '/15/%' and path not like ? and domain is null
			and name not in (select name from org_unit where path like ? or ? like path || '%') order by code""";

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlaceNames places;

	/** How many names were planted and found, and how many others were told. */
	public record Outcome(int planted, int found, int besides, List<String> missed, List<String> wrong) {

		public double share() {
			return (double) found / planted;
		}

		/** Of what was told. */
		public double right() {
			return (double) found / (found + besides);
		}

	}

	/** {@code texts} texts of some thousand characters, ten names in each. */
	public Outcome run(OrgUnit unit, int texts, long seed) {
		Random random = new Random(seed);
		List<String[]> units = jdbc.query(ELSEWHERE, (row, n) -> new String[] { row.getString(1), row.getString(2) },
				unit.path() + "%", unit.path() + "%", unit.path());
		units.removeIf((one) -> !one[0].matches("\\p{IsHan}+"));
		Outcome all = new Outcome(0, 0, 0, new ArrayList<>(), new ArrayList<>());
		for (int n = 0; n < texts; n++) {
			all = plus(all, one(unit, units, random));
		}
		return all;
	}

	private Outcome one(OrgUnit unit, List<String[]> units, Random random) {
		StringBuilder text = new StringBuilder();
		List<int[]> slots = new ArrayList<>();
		for (int n = 0; n < 10; n++) {
			text.append(PLAIN.get(random.nextInt(PLAIN.size())));
			String around = AROUND.get(random.nextInt(AROUND.size()));
			String[] other = units.get(random.nextInt(units.size()));
			String name = written(other[0], other[1], random);
			int at = text.length() + around.indexOf('@');
			slots.add(new int[] { at, at + name.length() });
			text.append(around.replace("@", name)).append(PLAIN.get(random.nextInt(PLAIN.size())));
		}
		List<Place> told = places.in(List.of(text.toString()), unit).get(0);
		return judged(text.toString(), slots, told);
	}

	/**
	 * Villages without their committee; one county or prefecture in six without its kind.
	 */
	private static String written(String name, String level, Random random) {
		for (String committee : List.of("居委会", "村民委员会", "嘎查委员会", "村委会", "嘎查委会")) {
			if (name.endsWith(committee) && name.length() > committee.length() + 1) {
				return name.substring(0, name.length() - committee.length())
						+ (committee.startsWith("村") ? "村" : committee.startsWith("嘎查") ? "嘎查" : "");
			}
		}
		boolean upper = level.equals("COUNTY") || level.equals("PREFECTURE");
		boolean plain = name.endsWith("旗") || name.endsWith("县") || name.endsWith("市") || name.endsWith("盟");
		return (upper && plain && name.length() > 3 && !name.contains("自治") && random.nextInt(6) == 0)
				? name.substring(0, name.length() - 1) : name;
	}

	private static Outcome judged(String text, List<int[]> slots, List<Place> told) {
		List<String> missed = slots.stream()
			.filter((slot) -> told.stream().noneMatch((place) -> place.start() < slot[1] && slot[0] < place.end()))
			.map((slot) -> text.substring(slot[0], slot[1]))
			.toList();
		List<String> wrong = told.stream()
			.filter((place) -> slots.stream().noneMatch((slot) -> place.start() < slot[1] && slot[0] < place.end()))
			.map(Place::text)
			.toList();
		return new Outcome(slots.size(), slots.size() - missed.size(), wrong.size(), missed, wrong);
	}

	private static Outcome plus(Outcome one, Outcome other) {
		List<String> missed = new ArrayList<>(one.missed());
		missed.addAll(other.missed());
		List<String> wrong = new ArrayList<>(one.wrong());
		wrong.addAll(other.wrong());
		return new Outcome(one.planted() + other.planted(), one.found() + other.found(),
				one.besides() + other.besides(), missed, wrong);
	}

}
