package io.campaignflow.demo;

import io.campaignflow.instructor.InstructorOrder;
import io.campaignflow.instructor.Instructors;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.recusal.RecusalFacts;
import io.campaignflow.recusal.RecusalOrder;
import io.campaignflow.recusal.RecusalQuery;
import io.campaignflow.recusal.TieKind;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Instructors for the villages of Kundulun, two villages each, with a gap in every third
 * township; a post of before that somebody declared.
 */
@Component
@Profile("demo & !prod")
class InstructorStories {

	private static final String COUNTY = "150203";

	private final Instructors instructors;

	private final RecusalFacts recusals;

	private final OrgUnits units;

	private final People people;

	private final MessageSource texts;

	InstructorStories(Instructors instructors, RecusalFacts recusals, OrgUnits units, People people,
			MessageSource texts) {
		this.instructors = instructors;
		this.recusals = recusals;
		this.units = units;
		this.people = people;
		this.texts = texts;
	}

	void tell() {
		Actor office = one("office." + COUNTY);
		if (instructors.guidance(office, COUNTY).instructors() == 0) {
			List<OrgUnit> townships = children(COUNTY);
			IntStream.range(0, townships.size()).forEach(at -> send(office, townships.get(at), at % 3 == 2 ? 1 : 0));
		}
		Actor drafter = one("drafter.150204");
		if (recusals.list(drafter, new RecusalQuery("", ""), PageQuery.of(0, 1)).total() == 0) {
			recusals.record(drafter, new RecusalOrder(null, TieKind.FORMER_POST, COUNTY, word("recusal")));
		}
	}

	private void send(Actor office, OrgUnit township, int gap) {
		List<String> villages = children(township.code()).stream().map(OrgUnit::code).toList();
		for (int from = 0; from < villages.size() - gap; from += 2) {
			List<String> guided = villages.subList(from, Math.min(villages.size() - gap, from + 2));
			instructors.record(office,
					new InstructorOrder(township.code(), word("name", from / 2 + 1), word("post"), guided));
		}
	}

	private List<OrgUnit> children(String code) {
		return units.children(code, PageQuery.of(0, PageQuery.LARGEST)).items();
	}

	private String word(String key, Object... values) {
		return texts.getMessage("instructor.demo." + key, values, Locale.CHINESE);
	}

	private Actor one(String account) {
		return people.actor(account).orElseThrow();
	}

}
