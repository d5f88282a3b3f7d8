package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.organisation.Role;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What remains of a group: letters, its report, reminders, its history, and who sees it.
 */
class GroupPapersTests extends GroupsOfACity {

	@Autowired
	GroupDocuments documents;

	@Autowired
	AuditTrail trail;

	@Test
	void eachUnitGetsALetterAndAnotherOneWhenPeopleChange() {
		GroupOnItsWay group = scene.formed(city).onDuty(List.of(a, b), county(1), county(2));
		List<GroupLetter> letters = documents.letters(group.office(), group.id());
		assertThat(letters).extracting(GroupLetter::cause).containsOnly(GroupLetter.Cause.DISPATCH);
		assertThat(letters).extracting(GroupLetter::unit).containsExactlyInAnyOrder(county(1), county(2));
		assertThat(letters).extracting(GroupLetter::number).doesNotHaveDuplicates();
		group.changed(List.of(a, c), county(1), county(2), county(3)).confirmed().approved().signedBy(c);
		assertThat(documents.letters(group.office(), group.id())).extracting(GroupLetter::cause)
			.containsExactlyInAnyOrder(GroupLetter.Cause.DISPATCH, GroupLetter.Cause.DISPATCH,
					GroupLetter.Cause.DISPATCH, GroupLetter.Cause.CHANGE, GroupLetter.Cause.CHANGE);
		GroupLetter first = letters.get(letters.size() - 1);
		for (FileFormat format : FileFormat.values()) {
			GroupDocuments.NamedFile file = documents.letter(group.office(), group.id(), first.id(), format);
			assertThat(file.name()).endsWith(format.extension()).contains(first.number());
			assertThat(file.file().content().length).isGreaterThan(2000);
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> documents.letter(scene.actor("office.1505"), group.id(), first.id(), FileFormat.PDF));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> documents.letter(group.office(), group.id(), "no-such", FileFormat.PDF));
	}

	@Test
	void theClosingReportIsPrintedToo() {
		GroupOnItsWay group = scene.formed(city).onDuty(List.of(a), county(1));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> documents.report(group.office(), group.id(), FileFormat.PDF));
		scene.forming().askClosing(group.office(), group.id(), group.view().version(), "结束");
		group.done(a, Map.of("work", "一、走访12次。", "findings", "无", "suggestions", "继续巩固"));
		assertThat(documents.report(group.office(), group.id(), FileFormat.DOCX).name()).contains("报告");
	}

	@Test
	void remindersAndEscalationsAreSaidAndRecorded() {
		GroupOnItsWay group = scene.formed(city);
		String instance = scene.processes()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(group.id())
			.singleResult()
			.getId();
		scene.jobs()
			.createJobQuery()
			.processInstanceId(instance)
			.timers()
			.list()
			.forEach(timer -> scene.jobs().executeJob(timer.getId()));
		group.is(GroupStatus.FORMING, "form-group");
		assertThat(actions(group)).contains("GroupDueSoon", "GroupOverdue", "GroupFormed");
	}

	@Test
	void everythingThatHappensIsInItsHistory() {
		GroupOnItsWay group = scene.formed(city).onDuty(List.of(a), county(1));
		assertThat(actions(group)).containsExactlyInAnyOrder("GroupFormed", "GroupComposed", "GroupSubmitted",
				"GroupConfirmed", "GroupApproved", "LettersIssued", "DispatchSigned", "GroupOnDuty");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> trail.of(scene.actor("office.1505"), "group", group.id(), PageQuery.of(0, 5)));
	}

	@Test
	void groupsAreSeenByTheirSenderTheirPeopleAndTheUnitsTheyAreOnDutyAt() {
		scene.appoint("office." + county(1), county(1), Role.OFFICE);
		scene.appoint("office." + county(2), county(2), Role.OFFICE);
		GroupOnItsWay group = scene.formed(city).of(List.of(a), county(1));
		sees(group, true, "office." + city, "leading." + city, "office.88", "admin", a);
		sees(group, false, "office." + county(1), "office." + county(2), "office.1505", "drafter.150203", b);
		group.submitted().confirmed().approved().signedBy(a);
		sees(group, true, "office." + county(1), a);
		sees(group, false, "office." + county(2), "office.1505", "drafter.150203", b);
	}

	private void sees(GroupOnItsWay group, boolean sees, String... accounts) {
		for (String account : accounts) {
			assertThat(scene.groups()
				.list(scene.actor(account), new GroupQuery(null, city, false, null, null, null), PageQuery.of(0, 50))
				.items()).as(account).extracting(GroupLine::id).matches(ids -> ids.contains(group.id()) == sees);
			if (sees) {
				assertThat(scene.groups().visible(scene.actor(account), group.id()).id()).isEqualTo(group.id());
			}
			else {
				assertThatExceptionOfType(NotFound.class)
					.isThrownBy(() -> scene.groups().visible(scene.actor(account), group.id()));
			}
		}
	}

	private List<String> actions(GroupOnItsWay group) {
		return trail.of(scene.admin(), "group", group.id(), PageQuery.of(0, 50))
			.items()
			.stream()
			.map(AuditEntry::action)
			.toList();
	}

}
