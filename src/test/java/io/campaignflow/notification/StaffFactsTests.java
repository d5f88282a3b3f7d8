package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.instructor.InstructorImport;
import io.campaignflow.instructor.InstructorOrder;
import io.campaignflow.instructor.Instructors;
import io.campaignflow.organisation.People;
import io.campaignflow.recusal.RecusalFacts;
import io.campaignflow.recusal.RecusalOrder;
import io.campaignflow.recusal.TieKind;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.SubjectCards;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who learns that somebody stays away from a unit, and of other instructors. */
@CampaignFlowTest
class StaffFactsTests {

	private static final String DRAFTER = "drafter.150203";

	private static final String TOWNSHIP = "150203001";

	@Autowired
	RecusalFacts recusals;

	@Autowired
	Instructors instructors;

	@Autowired
	InstructorImport imports;

	@Autowired
	People people;

	@Autowired
	Dispatcher dispatcher;

	@Autowired
	Notifications notifications;

	@Autowired
	MessageTexts texts;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	List<SubjectCards> cards;

	@Test
	void whatSomebodyDeclaresIsToldToTheirOffice() {
		String id = recusals.record(actor(DRAFTER), new RecusalOrder(null, TieKind.FORMER_POST, "1505", "曾任职"));
		try {
			assertThat(told("RECUSAL", DRAFTER)).contains("office.150203").doesNotContain(DRAFTER, "office.1505");
			assertThat(sentence("office.150203", "RECUSAL", Locale.SIMPLIFIED_CHINESE)).contains("登记了", "的回避事项，须回避")
				.contains(name("1505"));
			assertThat(sentence("office.150203", "RECUSAL", Locale.ENGLISH)).contains("recorded a recusal of",
					"to stay away from");
		}
		finally {
			recusals.withdraw(actor("office.150203"), id);
			assertThat(told("RECUSAL_OFF", DRAFTER)).contains(DRAFTER).doesNotContain("office.150203");
			assertThat(sentence(DRAFTER, "RECUSAL_OFF", Locale.SIMPLIFIED_CHINESE)).contains("撤销了", "不再回避");
			forget("person", DRAFTER);
		}
	}

	@Test
	void whatAnOfficeRecordsIsToldToThePerson() {
		String id = recusals.record(actor("office.1502"), new RecusalOrder(DRAFTER, TieKind.RELATION, "1505", "亲属"));
		try {
			assertThat(told("RECUSAL", DRAFTER)).containsExactly(DRAFTER);
		}
		finally {
			recusals.withdraw(actor("office.1502"), id);
			dispatcher.run();
			forget("person", DRAFTER);
		}
	}

	/** Whoever is in charge sees whom it is about, others do not. */
	@Test
	void peopleAreNamedToThoseInCharge() {
		SubjectCards owner = cards.stream()
			.filter((one) -> one.subjectType().equals("person"))
			.findFirst()
			.orElseThrow();
		List<String> asked = List.of(DRAFTER, "drafter.1505", "nobody");
		assertThat(owner.visible(actor(DRAFTER), asked)).containsOnlyKeys(DRAFTER);
		assertThat(owner.visible(actor("office.1502"), asked)).containsOnlyKeys(DRAFTER);
		assertThat(owner.visible(actor("head.1502"), asked)).isEmpty();
		assertThat(owner.visible(actor("office.15"), asked)).containsOnlyKeys(DRAFTER, "drafter.1505");
		assertThat(owner.find(DRAFTER).orElseThrow().page()).isEqualTo("/organisation/recusals?text=" + DRAFTER);
	}

	@Test
	void otherInstructorsAreToldToTheTownshipAndTheOfficeAbove() throws IOException {
		dispatcher.run();
		forget("instructor", TOWNSHIP);
		String id = instructors.record(actor("office.1502"), new InstructorOrder(TOWNSHIP, "某指导员", "副科级", List.of()))
			.id();
		assertThat(told("INSTRUCTORS", TOWNSHIP)).contains("office.150203")
			.doesNotContain("office.1502", "office.1505");
		assertThat(sentence("office.150203", "INSTRUCTORS", Locale.SIMPLIFIED_CHINESE)).contains("的指导员名单：某指导员");
		forget("instructor", TOWNSHIP);
		imports.run(actor("office.1502"), list("某指导员"), true);
		assertThat(told("INSTRUCTORS", TOWNSHIP)).as("a trial").isEmpty();
		imports.run(actor("office.1502"), list("某指导员"), false);
		assertThat(told("INSTRUCTORS", TOWNSHIP)).contains("office.150203");
		assertThat(sentence("office.150203", "INSTRUCTORS", Locale.ENGLISH)).contains("changed the instructors of");
		forget("instructor", TOWNSHIP);
		instructors.remove(actor("office.1502"), id);
		assertThat(told("INSTRUCTORS", TOWNSHIP)).contains("office.150203");
		forget("instructor", TOWNSHIP);
	}

	private static ByteArrayInputStream list(String name) {
		return new ByteArrayInputStream(("township_code,name,post,village_codes\n" + TOWNSHIP + "," + name + ",正科级,\n")
			.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> told(String kind, String subject) {
		dispatcher.run();
		return jdbc.queryForList("select distinct account from notification where kind = ? and subject_id = ?",
				String.class, kind, subject);
	}

	private String sentence(String account, String kind, Locale locale) {
		NoticeView notice = notifications.list(actor(account), false, MessageKind.valueOf(kind), PageQuery.of(0, 50))
			.items()
			.get(0);
		assertThat(notice.visible()).isTrue();
		return texts.sentence(notice, locale);
	}

	private void forget(String type, String subject) {
		jdbc.update("delete from notification where subject_type = ? and subject_id = ?", type, subject);
	}

	private String name(String unit) {
		return jdbc.queryForObject("select name from org_unit where code = ?", String.class, unit);
	}

	private Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

}
