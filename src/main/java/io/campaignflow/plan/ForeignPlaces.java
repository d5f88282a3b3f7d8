package io.campaignflow.plan;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PreReview.ForeignPlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds place names that hint at a recycled text (F1): full names of units beside this
 * one and beside its parent, and masked names such as ××县. Only these neighbours are
 * looked at.
 */
@Component
class ForeignPlaces {

	private static final Pattern MASKED = Pattern.compile("[×＊*○某]{1,3}[省市县区旗镇乡村]|(?<![A-Za-z])[xX]{2,3}[省市县区旗镇乡村]");

	private static final int SHORTEST = 3;

	/** As many neighbours as are looked at. */
	private static final int MOST = 400;

	private final OrgUnits units;

	ForeignPlaces(OrgUnits units) {
		this.units = units;
	}

	List<ForeignPlace> in(PlanContent content, String unitCode) {
		OrgUnit unit = units.get(unitCode);
		List<OrgUnit> above = units.ancestors(unit);
		Set<String> names = neighbours(unit, above);
		List<ForeignPlace> found = new ArrayList<>();
		content.sections().forEach(section -> collect(section.text(), section.key(), names, found));
		String measures = content.measures()
			.stream()
			.flatMap(measure -> Stream.of(measure.title(), measure.responsibleUnit(), measure.indicator()))
			.map(String::valueOf)
			.collect(Collectors.joining("\n"));
		collect(measures, "measures", names, found);
		return found;
	}

	/** Names that are part of the unit's own address are at home in its text. */
	private Set<String> neighbours(OrgUnit unit, List<OrgUnit> above) {
		List<String> own = Stream.concat(Stream.of(unit), above.stream()).map(OrgUnit::name).toList();
		Set<String> names = new LinkedHashSet<>();
		List<String> parents = Stream.concat(Stream.of(unit), above.stream().skip(Math.max(0, above.size() - 1)))
			.map(OrgUnit::parentCode)
			.filter(Objects::nonNull)
			.toList();
		units.childrenOf(parents, MOST)
			.stream()
			.map(OrgUnit::name)
			.filter(name -> name.length() >= SHORTEST && own.stream().noneMatch(mine -> mine.contains(name)))
			.forEach(names::add);
		return names;
	}

	private static void collect(String text, String section, Set<String> names, List<ForeignPlace> found) {
		names.stream().filter(text::contains).forEach(name -> found.add(new ForeignPlace(name, section)));
		MASKED.matcher(text)
			.results()
			.map(MatchResult::group)
			.distinct()
			.forEach(name -> found.add(new ForeignPlace(name, section)));
	}

}
