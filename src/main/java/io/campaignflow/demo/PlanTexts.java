package io.campaignflow.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * Texts of demonstration plans, from {@code demo/plan-texts.json}: for each section of
 * the campaign's template one of several paragraphs, for each requirement at least one
 * measure. Which paragraph and which figures follows from the unit's code, so that a
 * unit's text is the same at every load and neighbours' differ.
 */
record PlanTexts(String title, List<List<String>> sections, List<List<String>> measures, List<List<String>> edits,
		List<List<String>> returns, String answers, List<String> opinions, Recycled recycled) {

	/**
	 * What a drafter adds who takes the text of the unit {@code from}: a trace for each
	 * section (empty for none) and measures nobody can be held to.
	 */
	record Recycled(String from, List<String> traces, List<List<String>> measures) {
	}

	static PlanTexts load(ObjectMapper json) {
		try (var in = new ClassPathResource("demo/plan-texts.json").getInputStream()) {
			return json.readValue(in, PlanTexts.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text of a round: each round after the first carries out more of the edits. */
	PlanContent planOf(OrgUnit unit, CampaignView campaign, LocalDate from, int round) {
		Filler filler = new Filler(unit);
		return new PlanContent(filler.fill(title), sectionsOf(filler, campaign.template(), round),
				measuresOf(filler, unit, campaign, from));
	}

	/** A neighbour's first text under the unit's own name, with what gives it away. */
	PlanContent recycledBy(OrgUnit unit, OrgUnit neighbour, CampaignView campaign, LocalDate from) {
		PlanContent taken = planOf(neighbour, campaign, from, 1);
		List<Section> written = new ArrayList<>();
		for (int at = 0; at < taken.sections().size(); at++) {
			Section section = taken.sections().get(at);
			String trace = recycled.traces().get(at % recycled.traces().size());
			written.add(new Section(section.key(), section.title(), (section.text() + trace), section.requirements()));
		}
		List<Measure> rows = new ArrayList<>(taken.measures());
		Filler filler = new Filler(unit);
		recycled.measures()
			.forEach((text) -> rows.add(new Measure(text.get(0), text.get(1), filler.fill(text.get(2)), text.get(3),
					from.plusDays(60), text.get(4), null)));
		return new PlanContent(filler.fill(title), written, rows);
	}

	private List<Section> sectionsOf(Filler filler, List<TemplateSection> template, int round) {
		List<Section> written = new ArrayList<>();
		for (int at = 0; at < template.size(); at++) {
			TemplateSection section = template.get(at);
			List<String> variants = sections.get(at % sections.size());
			written.add(new Section(section.key(), section.title(),
					edited(filler.fill(filler.choose(variants, at)), round), section.requirements()));
		}
		return written;
	}

	/** Every other edit in the second round, all of them from the third on. */
	private String edited(String text, int round) {
		String edited = text;
		for (int at = 0; at < edits.size(); at++) {
			if (round > 2 || (round == 2 && at % 2 == 0)) {
				edited = edited.replace(edits.get(at).get(0), edits.get(at).get(1));
			}
		}
		return edited;
	}

	private List<Measure> measuresOf(Filler filler, OrgUnit unit, CampaignView campaign, LocalDate from) {
		List<String> requirements = campaign.requirements()
			.stream()
			.filter(requirement -> requirement.appliesTo(unit.level()))
			.map(requirement -> requirement.code())
			.toList();
		List<Measure> written = new ArrayList<>();
		for (int at = 0; at < measures.size(); at++) {
			List<String> text = measures.get(at);
			String requirement = requirements.isEmpty() ? null : requirements.get(at % requirements.size());
			written.add(new Measure(text.get(0), text.get(1), filler.fill(text.get(2)), text.get(3),
					from.plusDays(30L + 10L * at), filler.fill(text.get(4)), requirement));
		}
		return written;
	}

	/** What a reviewer of the demonstration returns a plan for the n-th time with. */
	Map<String, Object> returnAnswers(int nth) {
		List<String> text = returns.get(nth % returns.size());
		return Map.of("decision", "RETURN", "grounds", List.of(text.get(0)), "comments",
				List.of(Map.of("section", text.get(1), "text", text.get(2))), "returnTo", "DRAFTER", "resubmit",
				"STRAIGHT_BACK");
	}

	Map<String, Object> approval(int nth) {
		return Map.of("decision", "APPROVE", "summary", opinions.get(nth % opinions.size()));
	}

}
