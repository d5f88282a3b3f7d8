package io.campaignflow.inspection.web;

import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.inspection.AnswerView;
import io.campaignflow.inspection.Attendee;
import io.campaignflow.inspection.FindingView;
import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.PhotoTwin;
import io.campaignflow.inspection.PhotoView;
import io.campaignflow.inspection.VisitSheet;
import io.campaignflow.inspection.web.SheetBody.AnswerPart;
import io.campaignflow.inspection.web.SheetBody.ChecklistPart;
import io.campaignflow.inspection.web.SheetBody.FindingPart;
import io.campaignflow.inspection.web.SheetBody.PhotoPart;
import io.campaignflow.inspection.web.SheetBody.TwinPart;
import io.campaignflow.inspection.web.SheetBody.VisitPart;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts names to what a visit wrote down; two queries for any number of people and units.
 */
@Component
class SheetBodies {

	private final People people;

	private final OrgUnits units;

	private final MessageSource messages;

	SheetBodies(People people, OrgUnits units, MessageSource messages) {
		this.people = people;
		this.units = units;
		this.messages = messages;
	}

	SheetBody of(VisitSheet sheet) {
		Map<String, String> names = people.names(accounts(sheet));
		Map<String, OrgUnit> known = units
			.byCodes(Stream.concat(Stream.of(sheet.visit().unitCode()), sheet.twins().stream().map(PhotoTwin::unitCode))
				.filter(Objects::nonNull)
				.collect(Collectors.toSet()));
		return new SheetBody(visit(sheet.visit(), known), checklist(sheet.checklist()),
				sheet.answers().stream().map(answer -> answer(answer, names)).toList(),
				sheet.remarks().stream().map(remark -> answer(remark, names)).toList(),
				sheet.findings().stream().map(finding -> finding(finding, names)).toList(),
				sheet.photos().stream().map(photo -> photo(photo, names, twins(photo, sheet.twins(), known))).toList(),
				sheet.evaluation(), sheet.evaluation().score().percent(), sheet.writable());
	}

	/** What a colleague wrote, beside one's own. */
	Object theirs(Object theirs) {
		if (theirs instanceof AnswerView answer) {
			return answer(answer, people.names(Set.of(answer.answeredBy())));
		}
		return (theirs instanceof FindingView finding) ? finding(finding, people.names(Set.of(finding.raisedBy())))
				: null;
	}

	private static Set<String> accounts(VisitSheet sheet) {
		return Stream.of(sheet.answers().stream().map(AnswerView::answeredBy),
				sheet.remarks().stream().map(AnswerView::answeredBy),
				sheet.findings().stream().map(FindingView::raisedBy), sheet.photos().stream().map(PhotoView::addedBy))
			.flatMap(part -> part)
			.collect(Collectors.toSet());
	}

	private VisitPart visit(InspectionView visit, Map<String, OrgUnit> known) {
		return new VisitPart(visit.id(), visit.number(), visit.title(), visit.unitCode(), name(visit.unitCode(), known),
				word("InspectionKind." + visit.kind()), visit.date(),
				visit.people().stream().map(Attendee::name).toList(), word("InspectionStatus." + visit.status()),
				visit.carriedOutAt() != null && !visit.status().name().equals("SCHEDULED") || visit.status().over());
	}

	private static ChecklistPart checklist(ChecklistVersion version) {
		return (version == null) ? null
				: new ChecklistPart(version.checklist(), version.version(), version.title(), version.sections());
	}

	private static AnswerPart answer(AnswerView answer, Map<String, String> names) {
		return new AnswerPart(answer.item(), answer.value(), answer.note(), answer.version(),
				names.getOrDefault(answer.answeredBy(), answer.answeredBy()), answer.answeredAt());
	}

	private static FindingPart finding(FindingView finding, Map<String, String> names) {
		return new FindingPart(finding.id(), finding.number(), finding.item(), finding.text(), finding.place(),
				finding.severity(), finding.version(), names.getOrDefault(finding.raisedBy(), finding.raisedBy()),
				finding.foundAt());
	}

	private static PhotoPart photo(PhotoView photo, Map<String, String> names, List<TwinPart> twins) {
		return new PhotoPart(photo.id(), photo.item(), photo.finding(), photo.width(), photo.height(), photo.takenAt(),
				photo.takenByCamera(), photo.latitude(), photo.longitude(), photo.placedByCamera(),
				names.getOrDefault(photo.addedBy(), photo.addedBy()), photo.addedAt(), twins);
	}

	private static List<TwinPart> twins(PhotoView photo, List<PhotoTwin> all, Map<String, OrgUnit> known) {
		return all.stream()
			.filter(twin -> twin.photo().equals(photo.id()))
			.map(twin -> new TwinPart((twin.inspectionId() == null) ? null : "/inspections/" + twin.inspectionId(),
					twin.number(), (twin.unitCode() == null) ? null : name(twin.unitCode(), known), twin.date()))
			.toList();
	}

	private static String name(String unit, Map<String, OrgUnit> known) {
		return known.containsKey(unit) ? known.get(unit).name() : unit;
	}

	private String word(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
