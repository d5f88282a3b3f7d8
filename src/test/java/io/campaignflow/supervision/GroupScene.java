package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Staff;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.CompositionOrder.Choice;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Cities of their own with offices, leading groups and people to send; groups carried by
 * their people, a step a call. Every city is new, so that a test finds its units
 * uncovered.
 */
record GroupScene(OrgUnits units, UnitImport imports, People people, Staff staff, GroupForming forming,
		SupervisionGroups groups, GroupRoster roster, Tasks tasks, ManagementService jobs, RuntimeService processes) {

	static final Map<String, Object> SIGN = Map.of("decision", "SIGN", "workRules", true, "discipline", true);

	private static final AtomicInteger CITIES = new AtomicInteger(10);

	/** A new city with four counties, two townships each; its code. */
	String city() {
		String city = "88" + CITIES.incrementAndGet();
		List<String> lines = new ArrayList<>(List.of("code,name,parent_code,level,domain", "88,试派自治区,,REGION,"));
		lines.add(city + ",试派" + city + "市,88,PREFECTURE,");
		for (int n = 1; n <= 4; n++) {
			String county = city + "0" + n;
			lines.add(county + ",试派" + county + "县," + city + ",COUNTY,");
			lines.add(county + "001,城关镇," + county + ",TOWNSHIP,");
			lines.add(county + "002,河口乡," + county + ",TOWNSHIP,");
		}
		imports.run(admin(), new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
		for (String unit : List.of("88", city)) {
			appoint("office." + unit, unit, Role.OFFICE);
			appoint("leading." + unit, unit, Role.LEADING);
		}
		for (String who : List.of("a", "b", "c", "d", "e")) {
			person(who + "." + city);
		}
		return city;
	}

	void person(String account) {
		if (people.find(account).isEmpty()) {
			staff.create(admin(), account, account + "同志", null);
		}
	}

	void appoint(String account, String unit, Role role) {
		person(account);
		boolean held = staff.at(unit).stream().anyMatch(one -> one.account().equals(account) && one.role() == role);
		if (!held) {
			staff.assign(admin(), unit, account, role);
		}
	}

	Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	Actor admin() {
		return actor("admin");
	}

	Actor office(String city) {
		return actor("office." + city);
	}

	GroupOnItsWay formed(String city) {
		return formed(city, GroupKind.MAIN);
	}

	GroupOnItsWay formed(String unit, GroupKind kind) {
		String id = forming.form(office(unit), new FormOrder(unit, kind, null, null));
		return new GroupOnItsWay(this, id, unit);
	}

	/** What is due at once in the background for this group. */
	void background(String groupId) {
		jobs.createJobQuery().messages().processDefinitionKey("group-dispatch").active().list().forEach(job -> {
			if (keyOf(job.getProcessInstanceId()).equals(groupId)) {
				jobs.executeJob(job.getId());
			}
		});
	}

	private String keyOf(String instance) {
		var found = processes.createProcessInstanceQuery().processInstanceId(instance).singleResult();
		return (found == null) ? "" : String.valueOf(found.getBusinessKey());
	}

	/** One group carried by its people. */
	record GroupOnItsWay(GroupScene scene, String id, String unit) {

		GroupView view() {
			return scene.groups.get(id);
		}

		Actor office() {
			return scene.office(unit);
		}

		/** {@code who} is led by the first; units are codes, none for those proposed. */
		GroupOnItsWay of(List<String> who, String... units) {
			scene.forming.compose(office(), id, order(view(), who, units));
			return this;
		}

		static CompositionOrder order(GroupView now, List<String> who, String... units) {
			List<Choice> choices = new ArrayList<>();
			who.forEach(account -> choices
				.add(new Choice(account, choices.isEmpty() ? GroupDuty.LEADER : GroupDuty.MEMBER)));
			return new CompositionOrder(now.version(), now.name(), choices, List.of(units), "工作需要");
		}

		GroupOnItsWay changed(List<String> who, String... units) {
			scene.forming.change(office(), id, order(view(), who, units));
			return this;
		}

		GroupOnItsWay submitted() {
			done("office." + unit, Map.of("decision", "SUBMIT"));
			scene.background(id);
			return this;
		}

		GroupOnItsWay confirmed() {
			return done("office." + unit, Map.of("decision", "CONFIRM"));
		}

		GroupOnItsWay approved() {
			return done("leading." + unit, Map.of("decision", "APPROVE"));
		}

		GroupOnItsWay signedBy(String... accounts) {
			for (String account : accounts) {
				done(account, SIGN);
			}
			return this;
		}

		/** On duty with these people, led by the first. */
		GroupOnItsWay onDuty(List<String> who, String... units) {
			of(who, units).submitted().confirmed().approved().signedBy(who.toArray(String[]::new));
			return is(GroupStatus.ACTIVE);
		}

		GroupOnItsWay done(String account, Map<String, Object> answers) {
			Actor actor = scene.actor(account);
			scene.tasks.complete(actor, taskOf(actor).id(), answers);
			return this;
		}

		WorkItem taskOf(Actor actor) {
			return open().stream()
				.filter(task -> scene.tasks.mayAct(actor, task))
				.findFirst()
				.orElseThrow(() -> new AssertionError(actor.account() + " has none of " + open()));
		}

		List<WorkItem> open() {
			return scene.tasks.openOf(id);
		}

		GroupOnItsWay is(GroupStatus status, String... kinds) {
			assertThat(view().status()).isEqualTo(status);
			assertThat(open()).extracting(WorkItem::kind).containsExactlyInAnyOrder(kinds);
			return this;
		}

		/** Whom routes mean for this unit. */
		GroupOnItsWay covers(String covered) {
			assertThat(scene.roster.covering(covered, unit)).get().extracting("id").isEqualTo(id);
			return this;
		}

		boolean runs() {
			return scene.processes.createProcessInstanceQuery().processInstanceBusinessKey(id).count() > 0;
		}

	}

}
