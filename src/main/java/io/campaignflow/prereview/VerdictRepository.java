package io.campaignflow.prereview;

import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said about findings, and how much of it there is for each rule. */
@Repository
class VerdictRepository {

	private static final String NEWEST_FIRST = " order by given_at desc, plan_id, finding_key, account";

	private final JdbcClient jdbc;

	VerdictRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rule of a stored finding. */
	Optional<Rule> ruleOf(String planId, int revision, String finding) {
		return jdbc.sql("select rule from prereview_finding where plan_id = ? and n = ? and finding_key = ?")
			.params(planId, revision, finding)
			.query(String.class)
			.list()
			.stream()
			.findFirst()
			.map(Rule::valueOf);
	}

	Optional<Verdict> find(String planId, int revision, String finding, String account) {
		return jdbc.sql("""
				select * from prereview_verdict where plan_id = ? and n = ? and finding_key = ? and account = ?
				for update""").params(planId, revision, finding, account).query(VerdictRepository::verdict).optional();
	}

	/** All of one report. */
	List<Verdict> of(String planId, int revision) {
		return jdbc.sql("select * from prereview_verdict where plan_id = ? and n = ? order by given_at")
			.params(planId, revision)
			.query(VerdictRepository::verdict)
			.list();
	}

	void insert(Verdict verdict) {
		jdbc.sql("""
				insert into prereview_verdict (plan_id, n, finding_key, account, campaign_id, rule, correct, reason,
				given_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(verdict.planId(), verdict.revision(), verdict.finding(), verdict.account(), verdict.campaignId(),
					verdict.rule().name(), verdict.correct(), verdict.reason(), Moments.stored(verdict.at()))
			.update();
	}

	void update(Verdict verdict) {
		jdbc.sql("""
				update prereview_verdict set correct = ?, reason = ?, given_at = ?
				where plan_id = ? and n = ? and finding_key = ? and account = ?""")
			.params(verdict.correct(), verdict.reason(), Moments.stored(verdict.at()), verdict.planId(),
					verdict.revision(), verdict.finding(), verdict.account())
			.update();
	}

	/** Adds to the figures of a rule; the first time a row is made. */
	void count(String campaignId, Rule rule, int found, int correct, int mistaken) {
		int changed = jdbc.sql("""
				update prereview_tally set found = found + ?, correct = correct + ?, mistaken = mistaken + ?
				where campaign_id = ? and rule = ?""")
			.params(found, correct, mistaken, campaignId, rule.name())
			.update();
		if (changed == 0) {
			jdbc.sql("insert into prereview_tally (campaign_id, rule, found, correct, mistaken) values (?, ?, ?, ?, ?)")
				.params(campaignId, rule.name(), found, correct, mistaken)
				.update();
		}
	}

	/** Adds what a report found, always in the order of rules: no deadlock. */
	void countFound(String campaignId, List<Finding> findings) {
		Map<Rule, Integer> found = new EnumMap<>(Rule.class);
		findings.forEach((finding) -> found.merge(finding.rule(), 1, Integer::sum));
		found.forEach((rule, count) -> count(campaignId, rule, count, 0, 0));
	}

	List<RuleRate> rates(String campaignId) {
		return jdbc.sql("select rule, found, correct, mistaken from prereview_tally where campaign_id = ?")
			.param(campaignId)
			.query((row, n) -> new RuleRate(Rule.valueOf(row.getString("rule")), row.getLong("found"),
					row.getLong("correct"), row.getLong("mistaken")))
			.list();
	}

	/** Newest first; {@code rule} and {@code correct} may be null. */
	Page<Verdict> list(String campaignId, Rule rule, Boolean correct, PageQuery page) {
		Map<String, Object> params = new HashMap<>();
		String where = where(campaignId, rule, correct, params);
		long total = jdbc.sql("select count(*)" + where).params(params).query(Long.class).single();
		List<Verdict> items = jdbc
			.sql("select *" + where + NEWEST_FIRST + " offset :offset rows fetch first :size rows only")
			.params(params)
			.param("offset", page.offset())
			.param("size", page.size())
			.query(VerdictRepository::verdict)
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	/** Newest first; handed over as they come from the database. */
	void each(String campaignId, Rule rule, Boolean correct, int most, Consumer<Verdict> reader) {
		Map<String, Object> params = new HashMap<>(Map.of("most", most));
		String where = where(campaignId, rule, correct, params);
		jdbc.sql("select *" + where + NEWEST_FIRST + " fetch first :most rows only")
			.params(params)
			.query((RowCallbackHandler) (row) -> reader.accept(verdict(row, 0)));
	}

	private static String where(String campaignId, Rule rule, Boolean correct, Map<String, Object> params) {
		StringBuilder where = new StringBuilder(" from prereview_verdict where campaign_id = :campaign");
		params.put("campaign", campaignId);
		if (rule != null) {
			where.append(" and rule = :rule");
			params.put("rule", rule.name());
		}
		if (correct != null) {
			where.append(" and correct = :correct");
			params.put("correct", correct);
		}
		return where.toString();
	}

	private static Verdict verdict(ResultSet row, int number) throws SQLException {
		Instant at = Moments.read(row, "given_at");
		return new Verdict(row.getString("plan_id"), row.getInt("n"), row.getString("finding_key"),
				row.getString("account"), row.getString("campaign_id"), Rule.valueOf(row.getString("rule")),
				row.getBoolean("correct"), row.getString("reason"), at);
	}

}
