package io.campaignflow.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Items of the demonstration's ledger at every stage, from
 * {@code demo/item-stories.json}: registered once each by the office, then moved by
 * whoever's turn it is through the same tasks as on the portal.
 */
@Component
@Profile("demo & !prod")
class ItemStories {

	private final RectificationItems items;

	private final Tasks tasks;

	private final People people;

	private final Clock clock;

	private final ObjectMapper json;

	ItemStories(RectificationItems items, Tasks tasks, People people, Clock clock, ObjectMapper json) {
		this.items = items;
		this.tasks = tasks;
		this.people = people;
		this.clock = clock;
		this.json = json;
	}

	/**
	 * A story: who raises it ({@code raiser} an account, or {@code resident} a name), how
	 * many days it is given, and the answers of its tasks in order.
	 */
	record Story(String key, ItemSource source, String unit, Severity severity, String title, String text, String place,
			String raiser, String resident, int days, List<Map<String, Object>> moves) {
	}

	void tell(CampaignView campaign) {
		load().forEach(story -> tell(campaign, story));
	}

	private void tell(CampaignView campaign, Story story) {
		NewRaiser raiser = new NewRaiser(story.raiser(), story.resident(), null);
		String id = items.register(Actor.SYSTEM,
				new Registration(campaign.id(), story.source(), "demo-" + story.key(), story.unit(), null, null,
						story.severity(), story.title(), story.text(), story.place(), null, List.of(raiser)));
		if (items.get(id).version() == 0) {
			story.moves().forEach(answers -> move(id, story, answers));
		}
	}

	private void move(String id, Story story, Map<String, Object> answers) {
		WorkItem task = tasks.openOf(id).get(0);
		Map<String, Object> all = new HashMap<>(answers);
		if ("ASSIGN".equals(answers.get("decision"))) {
			all.put("unit", story.unit());
			all.put("deadline", LocalDate.now(clock).plusDays(story.days()).toString());
		}
		tasks.complete(holder(task), task.id(), all);
	}

	private Actor holder(WorkItem task) {
		String holder = task.holders().get(0);
		String account = holder.contains("@")
				? people.membersOf(holder).stream().map(Person::account).findFirst().orElseThrow() : holder;
		return people.actor(account).orElseThrow();
	}

	private List<Story> load() {
		try (var in = new ClassPathResource("demo/item-stories.json").getInputStream()) {
			return json.readValue(in, new TypeReference<List<Story>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
