package io.campaignflow.prereview.operability;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reader;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.text.Sentences;
import io.campaignflow.prereview.text.TextPart;
import io.campaignflow.text.PlanContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether the text as a whole can be worked with: means are named where a requirement
 * asks for them, it is as long as plans of the campaign should be, and its sentences can
 * be followed.
 */
@Component
class TextRules implements Reader {

	private static final Pattern ASKS_MONEY = Pattern.compile("经费|资金|预算");

	private static final Pattern ASKS_STAFF = Pattern.compile("人数|人员|人手|专班");

	private static final String NUMBER = "[0-9０-９.,，〇零一二两三四五六七八九十百千万亿]+\\s*";

	private static final Pattern MONEY = Pattern.compile(NUMBER + "[万亿]?元");

	private static final Pattern STAFF = Pattern.compile(NUMBER + "[余多]?(?:名|人(?![次均]))");

	/** More would only tire. */
	private static final int MOST_SENTENCES = 10;

	@Override
	public List<Finding> read(Reading reading) {
		List<Finding> found = new ArrayList<>(means(reading));
		found.addAll(length(reading.content().length(), reading.campaign()));
		reading.content()
			.sections()
			.stream()
			.flatMap((section) -> sentences(section, reading.thresholds().sentenceCharacters()))
			.limit(MOST_SENTENCES)
			.forEach(found::add);
		return found;
	}

	private static List<Finding> means(Reading reading) {
		List<Requirement> asked = reading.campaign()
			.requirements()
			.stream()
			.filter((requirement) -> requirement.appliesTo(reading.unit().level()))
			.toList();
		String text = TextPart.of(reading.content()).stream().map(TextPart::text).collect(Collectors.joining("\n"));
		return Stream
			.concat(missing(Rule.BUDGET_MISSING, asked, ASKS_MONEY, MONEY.matcher(text).find()),
					missing(Rule.STAFF_MISSING, asked, ASKS_STAFF, STAFF.matcher(text).find()))
			.toList();
	}

	private static Stream<Finding> missing(Rule rule, List<Requirement> asked, Pattern asks, boolean named) {
		return named ? Stream.empty()
				: asked.stream()
					.filter((requirement) -> asks.matcher(requirement.title() + requirement.text()).find())
					.limit(1)
					.map((requirement) -> Finding.of(rule, "", 0, 0, 0, "", requirement.code(), requirement.title()));
	}

	private static List<Finding> length(int length, CampaignView campaign) {
		boolean tooLong = campaign.maxLength() > 0 && length > campaign.maxLength();
		return (tooLong || length < campaign.minLength()) ? List.of(Finding.of(Rule.LENGTH_OUTSIDE, "", 0, 0, 0, "",
				String.valueOf(length), String.valueOf(campaign.minLength()), String.valueOf(campaign.maxLength())))
				: List.of();
	}

	private static Stream<Finding> sentences(PlanContent.Section section, int most) {
		return Sentences.of(section.text())
			.stream()
			.filter((sentence) -> characters(sentence.text()) > most)
			.map((sentence) -> Finding.of(Rule.SENTENCE_LONG, section.key(), 0, sentence.start(), sentence.end(),
					sentence.text().strip(), String.valueOf(characters(sentence.text())), String.valueOf(most)));
	}

	private static int characters(String text) {
		return (int) text.codePoints().filter((point) -> !Character.isWhitespace(point)).count();
	}

}
