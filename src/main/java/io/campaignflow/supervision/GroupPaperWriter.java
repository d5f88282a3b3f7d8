package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.rendering.OfficialDates;
import io.campaignflow.rendering.OfficialText;
import io.campaignflow.supervision.GroupLetter.Named;
import io.campaignflow.supervision.GroupPaper.Imprint;
import io.campaignflow.supervision.GroupPaper.Names;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts letters and reports into the form of an official document (GB/T 9704). */
@Component
class GroupPaperWriter {

	private final OrgUnits units;

	private final CoveredNames unitNames;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	GroupPaperWriter(OrgUnits units, CoveredNames unitNames, People people, MessageSource messages, Clock clock) {
		this.units = units;
		this.unitNames = unitNames;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	GroupPaper letter(GroupView group, GroupLetter letter) {
		OrgUnit sender = units.get(group.issuingUnit());
		String unit = unitNames.of(group.kind(), List.of(letter.unit())).get(letter.unit());
		String organ = words("supervision.paper.office", sender.name());
		String cause = "supervision.letter." + letter.cause();
		OfficialText text = new OfficialText().lines(words(cause + ".opening", group.name(), unit))
			.section(words("supervision.letter.people"), named(letter.people()))
			.section(words("supervision.letter.work"), words("supervision.letter.work.text"))
			.section(words("supervision.letter.rules"), words("supervision.letter.rules.text"))
			.section(words("supervision.letter.asks"), words("supervision.letter.asks.text"));
		String day = day(letter.issuedAt());
		return new GroupPaper("", true, organ, letter.number(), words(cause + ".title", unit, group.name()),
				new Names(words("supervision.paper.leading", unit)), text.blocks(), List.of(), organ, day,
				List.of(new Imprint(organ, words("supervision.paper.printed", day))));
	}

	GroupPaper report(GroupView group) {
		ClosingReport report = group.report();
		OrgUnit sender = units.get(group.issuingUnit());
		OfficialText text = new OfficialText().section(words("supervision.report.work"), report.work())
			.section(words("supervision.report.findings"), report.findings());
		if (!report.suggestions().isEmpty()) {
			text.section(words("supervision.report.suggestions"), report.suggestions());
		}
		String by = people.find(report.by()).map(Person::name).orElse(report.by());
		return new GroupPaper("", false, group.name(), "", words("supervision.report.title", group.name()),
				new Names(words("supervision.paper.leading", sender.name())), text.blocks(), List.of(), group.name(),
				day(group.endedAt()), List.of(new Imprint(words("supervision.report.by", by), day(group.endedAt()))));
	}

	private String named(List<Named> people) {
		return people.stream()
			.collect(Collectors.groupingBy(Named::duty, TreeMap::new,
					Collectors.mapping(Named::name, Collectors.joining("、"))))
			.entrySet()
			.stream()
			.map(duty -> words("supervision.letter.duty", words("GroupDuty." + duty.getKey()), duty.getValue()))
			.collect(Collectors.joining("\n"));
	}

	private String day(Instant at) {
		return OfficialDates.day(LocalDate.ofInstant(at, clock.getZone()));
	}

	/** Documents are Chinese, whatever language the reader's pages are in. */
	private String words(String key, Object... args) {
		return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
	}

}
