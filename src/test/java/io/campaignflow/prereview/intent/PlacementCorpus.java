package io.campaignflow.prereview.intent;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Thresholds;
import io.campaignflow.prereview.intent.IntentMatrix.Row;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Plans with requirements placed in them by hand, and whether each is carried there:
 * {@code prereview/placements-*.txt} in the resources of the tests.
 */
record PlacementCorpus(List<Plan> plans) {

	/** {@code truth} by the code of the requirement: 有, 半 or 无. */
	record Plan(String title, List<Requirement> requirements, List<Section> sections, Map<String, String> truth) {
	}

	/** Doubts that are right, all doubts, and all placements that should be doubted. */
	record Score(int right, int told, int wanted) {

		int precision() {
			return (told == 0) ? 100 : 100 * right / told;
		}

		int recall() {
			return 100 * right / wanted;
		}

	}

	static PlacementCorpus read(String name) {
		try {
			String text = new ClassPathResource("prereview/" + name).getContentAsString(StandardCharsets.UTF_8);
			return new PlacementCorpus(
					Arrays.stream(text.split("(?m)^方案 ")).skip(1).map(PlacementCorpus::plan).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int placements() {
		return plans.stream().mapToInt((plan) -> plan.truth().size()).sum();
	}

	/** What is told and missed when less than this share of the words is doubted. */
	Score score(int least) {
		int right = 0;
		int told = 0;
		for (Plan plan : plans) {
			Set<String> doubted = doubted(plan, least);
			told += doubted.size();
			right += (int) doubted.stream().filter((code) -> plan.truth().get(code).equals("无")).count();
		}
		long wanted = plans.stream().flatMap((plan) -> plan.truth().values().stream()).filter("无"::equals).count();
		return new Score(right, told, (int) wanted);
	}

	/** How often the text that says most of a requirement is the one that carries it. */
	Score proposals(int least) {
		List<Row> rows = plans.stream().flatMap(PlacementCorpus::rows).toList();
		long wanted = rows.stream().filter((row) -> isCarried(row.requirement())).count();
		List<Boolean> told = rows.stream()
			.flatMap((row) -> row.proposals()
				.stream()
				.limit(1)
				.filter((cell) -> cell.share() >= least)
				.map((cell) -> cell.placed() && isCarried(row.requirement())))
			.toList();
		return new Score((int) told.stream().filter((right) -> right).count(), told.size(), (int) wanted);
	}

	private static Stream<Row> rows(Plan plan) {
		return IntentMatrix.of(plan.requirements(), new PlanContent(plan.title(), plan.sections(), List.of()))
			.rows()
			.stream();
	}

	private boolean isCarried(Requirement requirement) {
		return plans.stream().noneMatch((plan) -> "无".equals(plan.truth().get(requirement.code())));
	}

	/** Codes that are doubted without reason, and those that should be and are not. */
	Set<String> mistakes(int least) {
		return plans.stream().flatMap((plan) -> {
			Set<String> doubted = doubted(plan, least);
			return plan.truth()
				.keySet()
				.stream()
				.filter((code) -> doubted.contains(code) != plan.truth().get(code).equals("无"))
				.map((code) -> (doubted.contains(code) ? "+" : "-") + code);
		}).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> doubted(Plan plan, int least) {
		CampaignView campaign = new CampaignView("c", plan.title(), "第二批", "15", CampaignStatus.LAUNCHED, List.of(),
				plan.requirements(), List.of(), "review-route", false, false, 0, 0, 1);
		OrgUnit unit = new OrgUnit("150203", "昆都仑区", "1502", Level.COUNTY, null, "/15/1502/150203/", true);
		PlanContent content = new PlanContent(plan.title(), plan.sections(), List.of());
		return new Placements().read(new Reading(null, 1, unit, campaign, from(least), content, Instant.EPOCH))
			.stream()
			.filter((finding) -> finding.rule() == Rule.PLACEMENT_DOUBTFUL)
			.map((Finding finding) -> finding.args().get(0))
			.collect(Collectors.toSet());
	}

	private static Thresholds from(int least) {
		Thresholds standard = Thresholds.standard();
		return new Thresholds(0, standard.copiedCharacters(), standard.copiedShare(), least,
				standard.sentenceCharacters(), standard.measuresPerPerson(), null, standard.emptyWords(), List.of(),
				Set.of());
	}

	private static Plan plan(String written) {
		List<Requirement> requirements = new ArrayList<>();
		List<Section> sections = new ArrayList<>();
		Map<String, String> truth = new TreeMap<>();
		String[] lines = written.strip().split("\n");
		for (int at = 1; at < lines.length; at++) {
			String[] words = lines[at].split("[ |]");
			if (words[0].equals("要求")) {
				requirements.add(new Requirement(words[1], RequirementKind.MANDATORY, words[2], words[3], Set.of()));
			}
			else {
				List<String> marks = Arrays.asList(words).subList(2, words.length);
				marks.forEach((mark) -> truth.put(code(mark), mark.substring(mark.length() - 1)));
				sections.add(new Section("s" + at, words[1], lines[++at],
						marks.stream().map(PlacementCorpus::code).toList()));
			}
		}
		return new Plan(lines[0], requirements, sections, truth);
	}

	private static String code(String mark) {
		return mark.substring(0, mark.length() - 1);
	}

}
