package io.campaignflow.prereview.names;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reader;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.names.PlaceNames.Place;
import io.campaignflow.prereview.text.Quotations;
import io.campaignflow.prereview.text.Sentences;
import io.campaignflow.prereview.text.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Names that hint at a recycled text (F1): places of others, offices of another kind of
 * unit, names that were masked or never filled in; each with its sentence. What stands in
 * quotation marks is told apart: it may have been quoted on purpose.
 */
@Component
class ForeignNames implements Reader {

	/** As many as somebody looks through. */
	private static final int MOST = 100;

	private final PlaceNames places;

	private final OrgUnits units;

	ForeignNames(PlaceNames places, OrgUnits units) {
		this.places = places;
		this.units = units;
	}

	@Override
	public List<Finding> read(Reading reading) {
		List<TextPart> parts = TextPart.of(reading.content());
		List<List<Place>> named = places.in(parts.stream().map(TextPart::text).toList(), reading.unit());
		List<String> line = line(reading.unit());
		Set<String> allowed = Set.copyOf(reading.thresholds().allowedNames());
		List<Finding> found = new ArrayList<>();
		for (int n = 0; n < parts.size(); n++) {
			TextPart part = parts.get(n);
			Quotations quotations = new Quotations(part.text());
			Stream
				.of(places(part, quotations, named.get(n)), masks(part),
						offices(part, reading.unit(), line, named.get(n)))
				.flatMap((each) -> each)
				.filter((finding) -> !allowed.contains(finding.passage()))
				.forEach(found::add);
		}
		return found.stream().limit(MOST).toList();
	}

	private List<String> line(OrgUnit unit) {
		return Stream.concat(units.ancestors(unit).stream(), Stream.of(unit))
			.map(OrgUnit::name)
			.collect(Collectors.toList());
	}

	private static Stream<Finding> places(TextPart part, Quotations quotations, List<Place> places) {
		return places.stream().map((place) -> {
			boolean quoted = quotations.covers(place.start(), place.end());
			return finding(quoted ? Rule.FOREIGN_NAME_QUOTED : Rule.FOREIGN_NAME, part, place.start(), place.end(),
					place.address());
		});
	}

	private static Stream<Finding> masks(TextPart part) {
		return Masks.in(part.text())
			.stream()
			.map((mask) -> finding(Rule.MASKED_NAME, part, mask.start(), mask.end(), mask.text()));
	}

	/** 如东县委 is told as a place already. */
	private static Stream<Finding> offices(TextPart part, OrgUnit unit, List<String> line, List<Place> places) {
		return OtherOffices.in(part.text(), unit.level(), line)
			.stream()
			.filter((office) -> places.stream()
				.noneMatch((place) -> place.start() < office.start() && office.start() <= place.end()))
			.map((office) -> finding(Rule.FOREIGN_OFFICE, part, office.start(), office.end(), unit.name()));
	}

	private static Finding finding(Rule rule, TextPart part, int start, int end, String told) {
		String words = part.text().substring(start, end);
		return Finding.of(rule, part.section(), part.measure(), part.offset(start), part.offset(end), words, told,
				Sentences.around(part.text(), start, end), words);
	}

}
