package io.campaignflow.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.checklist.ChecklistDraft;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.VisitEntry.Kind;
import io.campaignflow.inspection.VisitEntry;
import io.campaignflow.inspection.VisitOrder;
import io.campaignflow.inspection.VisitPlan;
import io.campaignflow.inspection.VisitRecords;
import io.campaignflow.inspection.VisitStart;
import io.campaignflow.organisation.GroupMember;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * A checklist of the city's office and a visit of today that uses it, half recorded on
 * the spot, from {@code demo/checklist-story.json}; told once.
 */
@Component
@Profile("demo & !prod")
class ChecklistStories {

	private static final String CITY = "1502";

	private static final String COUNTY = "150203";

	private final Checklists checklists;

	private final VisitStart start;

	private final VisitRecords records;

	private final GroupRoster roster;

	private final People people;

	private final MessageSource texts;

	private final Clock clock;

	private final ObjectMapper json;

	ChecklistStories(Checklists checklists, VisitStart start, VisitRecords records, GroupRoster roster, People people,
			MessageSource texts, Clock clock, ObjectMapper json) {
		this.checklists = checklists;
		this.start = start;
		this.records = records;
		this.roster = roster;
		this.people = people;
		this.texts = texts;
		this.clock = clock;
		this.json = json;
	}

	/** The checklist, and what was answered so far. */
	record Story(ChecklistDraft checklist, List<Answered> answers) {

		record Answered(String item, String value, String note) {
		}

	}

	void tell(CampaignView campaign) {
		Actor office = one("office." + CITY);
		if (checklists.list(office, PageQuery.of(0, 1)).total() == 0) {
			Story story = load();
			String checklist = checklists.create(office, CITY, story.checklist()).id();
			answer(visit(campaign, checklist), story);
		}
	}

	private String visit(CampaignView campaign, String checklist) {
		SupervisionGroup group = group();
		List<String> going = members(group);
		LocalDate today = LocalDate.now(clock);
		InspectionKind kind = InspectionKind.ROUTINE;
		String purpose = texts.getMessage("inspection.demo.purpose." + kind, null, Locale.SIMPLIFIED_CHINESE);
		return start.start(one(going.get(0)), new VisitOrder(group.id(), COUNTY, campaign.id(), kind, today, null),
				new VisitPlan(kind, today, purpose, going, checklist, null));
	}

	private void answer(String visit, Story story) {
		records.take(one(members(group()).get(0)), visit,
				story.answers()
					.stream()
					.map(one -> new VisitEntry(UUID.randomUUID().toString(), 1, Kind.ANSWER, 0, clock.instant(),
							one.item(), one.value(), one.note(), null, null, null, null))
					.toList());
	}

	private SupervisionGroup group() {
		return roster.covering(COUNTY, CITY).orElseThrow();
	}

	private List<String> members(SupervisionGroup group) {
		return roster.members(List.of(group.id())).stream().map(GroupMember::account).toList();
	}

	private Actor one(String account) {
		return people.actor(account).orElseThrow();
	}

	private Story load() {
		try (var in = new ClassPathResource("demo/checklist-story.json").getInputStream()) {
			return json.readValue(in, Story.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
