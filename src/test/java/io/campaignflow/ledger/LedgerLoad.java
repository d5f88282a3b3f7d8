package io.campaignflow.ledger;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemNumber;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a ledger by rows, with what the list keeps of each: items spread over units as
 * they come, two in three closed, deadlines over half a year, words of some thousand
 * matters. For measuring; nothing else makes items without their process.
 */
public final class LedgerLoad {

	private static final String[] WHERE = { "便民服务大厅", "村务公开栏", "社区卫生站", "办事窗口", "取号机", "热线转办单", "低保复核", "高龄津贴认证",
			"无障碍通道", "驻村记录", "草畜平衡补贴", "证明事项清单", "公交站台", "小区路灯", "排水井盖", "健身器材", "学校门口", "农机补贴", "饮水管网", "垃圾清运" };

	private static final String[] WHAT = { "内容没有及时更新", "要求本人到场办理", "长时间无人值守", "没有书面告知本人", "损坏以后没人维修", "两个部门重复要材料",
			"平均六天才签收", "被杂物长期占用", "由他人代为填写", "需要往返两次", "没有公示代办员电话", "仍然要加盖公章", "排队没有叫号", "夜间无法使用", "费用标准没有公开",
			"承诺时限没有兑现" };

	private static final String ITEM = """
			insert into rectification_item (id, campaign_id, year_, seq_no, number_, source, office_unit, found_unit, title,
			text, found_at, registered_by, registered_at, status, running, round, version, severity, unit_code, unit_path,
			co_units, deadline, objected, stage, implementers, satisfaction, closed_at)
			values (?, ?, ?, ?, ?, ?, '15', ?, ?, ?, ?, 'office.15', ?, ?, ?, 1, 1, ?, ?, ?, '[]', ?, false, 'NONE', '[]', ?, ?)""";

	private static final String COMMON = "没有公示代办员电话";

	private static final int AT_ONCE = 1_000;

	private static final int CLOSE = 150;

	private static final int COUNTED_AT_ONCE = 10_000;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final LedgerUpkeep upkeep;

	private final TallyRepository tallies;

	private final TallyFold fold;

	private final Random random = new Random(7);

	private int made;

	private List<OrgUnit> close = List.of();

	LedgerLoad(JdbcTemplate jdbc, TransactionTemplate transaction, LedgerUpkeep upkeep, TallyRepository tallies,
			TallyFold fold) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.upkeep = upkeep;
		this.tallies = tallies;
		this.fold = fold;
	}

	/**
	 * The first items lie at these units and are what is asked for: they say the same,
	 * every third is a grave one of leaders, every fourth overdue.
	 */
	public void startClose(List<OrgUnit> units) {
		close = units;
	}

	/**
	 * Up to so many items, over these units; not folded.
	 */
	public void upTo(int items, String campaign, List<OrgUnit> units) {
		while (made < items) {
			int some = Math.min(AT_ONCE, items - made);
			transaction.executeWithoutResult((status) -> load(some, campaign, units));
		}
	}

	/**
	 * So many more items that are counted, but cannot be searched for: for those who only
	 * read figures, in a fraction of the time.
	 */
	public void counted(int items, String campaign, List<OrgUnit> units) {
		int all = made + items;
		while (made < all) {
			int some = Math.min(COUNTED_AT_ONCE, all - made);
			transaction.executeWithoutResult((status) -> {
				lockFolding();
				tallies.recount(Map.of(), tallies.asTheyStand(insert(some, campaign, units)));
			});
		}
	}

	/**
	 * Adds all changes to the tallies, as the product does in quiet times. Waits for the
	 * node's own folding where that is at it.
	 */
	public void fold() {
		do {
			transaction.executeWithoutResult((status) -> lockFolding());
			fold.fold();
		}
		while (!jdbc.queryForList("select id from rectification_tally_change fetch first 1 rows only").isEmpty());
	}

	/** Changes that are not yet folded. */
	public long changes() {
		return jdbc.queryForObject("select count(*) from rectification_tally_change", Long.class);
	}

	/** Has the database look at what it holds. */
	public void settle() {
		jdbc.execute("vacuum analyze");
	}

	/** In one transaction, during which nothing is folded. */
	void load(int some, String campaign, List<OrgUnit> units) {
		lockFolding();
		upkeep.keepUp(insert(some, campaign, units));
	}

	private List<String> insert(int some, String campaign, List<OrgUnit> units) {
		List<Object[]> rows = new ArrayList<>(some);
		List<String> ids = new ArrayList<>(some);
		for (int i = 0; i < some; i++) {
			boolean first = !close.isEmpty() && made < CLOSE;
			Object[] row = row(campaign, some(first ? close : units), first);
			rows.add(row);
			ids.add((String) row[0]);
		}
		jdbc.batchUpdate(ITEM, rows);
		return ids;
	}

	private void lockFolding() {
		jdbc.queryForList("select id from rectification_fold for update");
	}

	private OrgUnit some(List<OrgUnit> units) {
		return units.get(random.nextInt(units.size()));
	}

	private Object[] row(String campaign, OrgUnit unit, boolean first) {
		made++;
		boolean late = first && made % 4 == 0;
		boolean grave = first && made % 3 == 0;
		ItemStatus status = late ? ItemStatus.IMPLEMENTING : status();
		boolean closed = status == ItemStatus.CLOSED;
		LocalDate deadline = (status == ItemStatus.REGISTERED) ? null
				: LocalDate.now().plusDays(late ? -5 : random.nextInt(180) - (closed ? 180 : 10));
		OffsetDateTime at = Instant.now().minusSeconds(random.nextInt(15_000_000)).atOffset(ZoneOffset.UTC);
		String title = unit.name() + WHERE[random.nextInt(WHERE.length)]
				+ (first ? COMMON : WHAT[random.nextInt(WHAT.length)]);
		String text = title + "，" + WHERE[random.nextInt(WHERE.length)] + WHAT[random.nextInt(WHAT.length)] + "，第"
				+ random.nextInt(5000) + "号反映。";
		ItemSource source = (grave || made % 997 == 0) ? ItemSource.INSTRUCTION
				: ItemSource.values()[random.nextInt(3)];
		Face face = closed ? Face.values()[Math.min(2, random.nextInt(12) / 5)] : null;
		return new Object[] { UUID.randomUUID().toString(), campaign, 2026, made, new ItemNumber(2026, made).toString(),
				source.name(), unit.code(), title, text, at, at, status.name(), status.running(),
				(grave ? Severity.HIGH : Severity.values()[random.nextInt(3)]).name(), unit.code(), unit.path(),
				deadline, (face == null) ? null : face.name(), closed ? at : null };
	}

	private ItemStatus status() {
		return (random.nextInt(3) > 0) ? ItemStatus.CLOSED
				: List
					.of(ItemStatus.REGISTERED, ItemStatus.ASSIGNED, ItemStatus.IMPLEMENTING, ItemStatus.IMPLEMENTING,
							ItemStatus.VERIFYING, ItemStatus.ACCEPTED)
					.get(random.nextInt(6));
	}

}
