package io.campaignflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.rectification.Duplicate;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.TextBands;
import io.campaignflow.shared.PageQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * A ledger of some hundred items, written by rows and taken back: search by words, likely
 * duplicates where many are alike, folding of more changes than are folded at once.
 */
@Transactional
abstract class LedgerSearchTests {

	@Autowired
	Ledger ledger;

	@Autowired
	TallyFold fold;

	@Autowired
	LedgerUpkeep upkeep;

	@Autowired
	RegisteringByHand byHand;

	@Autowired
	TextBands textBands;

	@Autowired
	OrgUnits units;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private LedgerLoad load;

	private String campaign;

	@BeforeEach
	void begin(@Autowired AutowireCapableBeanFactory beans, @Autowired Campaigns campaigns) {
		load = beans.createBean(LedgerLoad.class);
		campaign = LedgerCampaign.make(campaigns, people);
	}

	@Test
	void commonWordsSayHowManyThereAreAtLeastAndRareOnesHowMany() {
		load.load(1_200, campaign, List.of(unit("150203"), unit("150204")));
		List<String> titles = jdbc.queryForList("select title from rectification_item where campaign_id = ?",
				String.class, campaign);
		long common = titles.stream().filter((title) -> title.contains("没有")).count();
		long rare = titles.stream().filter((title) -> title.contains("没有叫号")).count();
		assertThat(common).isGreaterThan(LedgerFigures.MOST_FOUND);
		assertThat(rare).isBetween(1L, (long) LedgerFigures.MOST_FOUND);
		Ledger.Part many = read("office.15", null, "没有");
		assertThat(many.counters().complete()).isFalse();
		assertThat(many.counters().total()).isEqualTo(LedgerFigures.MOST_FOUND + 1);
		assertThat(many.page().items()).hasSize(20).allSatisfy((line) -> assertThat(line.title()).contains("没有"));
		Ledger.Part few = read("office.15", null, "没有叫号");
		assertThat(few.counters().complete()).isTrue();
		assertThat(few.counters().total()).isEqualTo(rare);
	}

	@Test
	void wordsFindOnlyWhatOneSeesHoweverManyOthersHaveThem() {
		load.load(900, campaign, List.of(unit("1505")));
		load.load(40, campaign, List.of(unit("150203")));
		long own = jdbc.queryForObject("""
				select count(*) from rectification_item where campaign_id = ? and unit_code = '150203'
				and title like '%没有%'""", Long.class, campaign);
		for (String account : List.of("drafter.150203", "office.1502")) {
			Ledger.Part found = read(account, null, "没有");
			assertThat(found.counters().complete()).as(account).isTrue();
			assertThat(found.counters().total()).as(account).isEqualTo(own);
			assertThat(found.page().items()).as(account)
				.hasSize((int) Math.min(20, own))
				.allSatisfy((line) -> assertThat(line.unitCode()).isEqualTo("150203"));
		}
		assertThat(read("office.15", "1505", "没有").page().items())
			.allSatisfy((line) -> assertThat(line.unitCode()).isEqualTo("1505"));
	}

	@Test
	void wordsFollowAnItemThatMoves() {
		load.load(30, campaign, List.of(unit("150203")));
		String id = jdbc.queryForObject(
				"select min(id) from rectification_item where campaign_id = ? and title like '%没有%'", String.class,
				campaign);
		OrgUnit there = unit("1505");
		jdbc.update("update rectification_item set unit_code = ?, unit_path = ? where id = ?", there.code(),
				there.path(), id);
		upkeep.keepUp(List.of(id));
		assertThat(read("office.1505", null, "没有").page().items()).extracting(LedgerLine::id).containsExactly(id);
		assertThat(read("drafter.150203", null, "没有").page().items()).extracting(LedgerLine::id).doesNotContain(id);
	}

	@Test
	void aDuplicateIsFoundBehindMoreItemsThatShareItsBandsThanAreLookedAtFirst() {
		String title = "办事大厅取号机排队没有叫号";
		String text = "群众反映办事大厅取号机排队没有叫号，长时间无人值守。";
		load.load(180, campaign, List.of(unit("150203")));
		load.load(1, campaign, List.of(unit("1505")));
		String same = jdbc.queryForObject(
				"select id from rectification_item where campaign_id = ? and unit_code = '1505'", String.class,
				campaign);
		jdbc.update("update rectification_item set title = ?, text = ? where id = ?", title, text, same);
		jdbc.update("delete from rectification_band where campaign_id = ?", campaign);
		textBands.keep(List.of(same));
		List<Long> bands = jdbc
			.queryForList("select band from rectification_band where item_id = ? order by band", Long.class, same)
			.subList(0, 3);
		textBands.forget(List.of(same));
		List<Map<String, Object>> others = jdbc.queryForList(
				"select id, unit_path from rectification_item where campaign_id = ? and id <> ?", campaign, same);
		List<Object[]> rows = new ArrayList<>();
		IntStream.range(0, others.size())
			.forEach((n) -> rows.add(new Object[] { others.get(n).get("id"), bands.get(n % bands.size()),
					others.get(n).get("unit_path"), campaign }));
		bands.forEach((band) -> rows.add(new Object[] { same, band, unit("1505").path(), campaign }));
		jdbc.batchUpdate("insert into rectification_band (item_id, band, unit_path, campaign_id) values (?, ?, ?, ?)",
				rows);
		Registration wanted = new Registration(campaign, ItemSource.RESIDENT, null, "15", null, null, null, title, text,
				null, null, List.of());
		assertThat(byHand.duplicates(people.actor("office.15").orElseThrow(), wanted)).extracting(Duplicate::id)
			.startsWith(same);
	}

	@Test
	void moreChangesThanAreFoldedAtOnceLeaveFiguresAsTheyWere() {
		load.load(600, campaign, List.of(unit("150203"), unit("1505")));
		LedgerCounters before = counters();
		jdbc.batchUpdate("""
				insert into rectification_tally_change
				(unit_code, campaign_id, status, severity, source, face, deadline, items)
				values ('15', ?, 'ASSIGNED', '', '', '', date '9999-12-31', ?)""",
				IntStream.range(0, TallyFold.AT_ONCE + 1)
					.mapToObj((n) -> new Object[] { campaign, (n % 2 == 0) ? 1 : -1 })
					.toList());
		LedgerCounters meanwhile = counters();
		assertThat(meanwhile.total()).isEqualTo(before.total() + 1);
		fold.fold();
		assertThat(jdbc.queryForObject("select count(*) from rectification_tally_change", Long.class)).isZero();
		assertThat(counters()).isEqualTo(meanwhile);
		jdbc.update("""
				insert into rectification_tally_change
				(unit_code, campaign_id, status, severity, source, face, deadline, items)
				select unit_code, campaign_id, status, severity, source, face, deadline, -items
				from rectification_tally where campaign_id = ?""", campaign);
		fold.fold();
		assertThat(counters().total()).isZero();
		assertThat(jdbc.queryForObject("select count(*) from rectification_tally where campaign_id = ?", Long.class,
				campaign))
			.isZero();
	}

	private OrgUnit unit(String code) {
		return units.get(code);
	}

	private LedgerCounters counters() {
		return ledger.counters(people.actor("office.15").orElseThrow(), query(null, null));
	}

	private Ledger.Part read(String account, String unit, String text) {
		return ledger.read(people.actor(account).orElseThrow(), query(unit, text), PageQuery.of(0, 20));
	}

	private LedgerQuery query(String unit, String text) {
		return new LedgerQuery(campaign, unit, Set.of(), null, null, null, null, null, null, text);
	}

}
