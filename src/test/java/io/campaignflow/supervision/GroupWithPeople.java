package io.campaignflow.supervision;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import io.campaignflow.workflow.FieldType;
import io.campaignflow.workflow.TaskField;
import io.campaignflow.workflow.TaskForms;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** A group on duty in a city of its own, for tests of other packages. */
public final class GroupWithPeople {

	private final GroupScene scene;

	private final ApplicationContext beans;

	private final String city;

	private final GroupOnItsWay group;

	private GroupWithPeople(ApplicationContext beans, GroupScene scene, String city, GroupOnItsWay group) {
		this.beans = beans;
		this.scene = scene;
		this.city = city;
		this.group = group;
	}

	/** Led by {@code a}; {@code b} is its member. */
	public static GroupWithPeople onDuty(ApplicationContext beans) {
		GroupScene scene = beans.getAutowireCapableBeanFactory().createBean(GroupScene.class);
		String city = scene.city();
		return new GroupWithPeople(beans, scene, city,
				scene.formed(city).onDuty(List.of("a." + city, "b." + city), city + "01"));
	}

	public String id() {
		return group.id();
	}

	/** A county it covers. */
	public String county() {
		return city + "01";
	}

	public String account(String who) {
		return who + "." + city;
	}

	public Actor actor(String who) {
		return scene.actor(account(who));
	}

	/** Others belong to it, led by the first; {@code newcomer} signs last. */
	public void become(List<String> who, String... newcomers) {
		group.changed(accounts(who), county()).confirmed().approved();
		group.signedBy(accounts(List.of(newcomers)).toArray(String[]::new)).is(GroupStatus.ACTIVE);
	}

	/** How much goes to others when all but these leave. */
	public List<Integer> leaving(List<String> staying) {
		return beans.getBean(GroupPreview.class)
			.of(group.office(), id(), GroupOnItsWay.order(group.view(), accounts(staying), county()))
			.leave()
			.stream()
			.map(GroupConsequences.Left::tasks)
			.toList();
	}

	public void askedToEnd() {
		scene.forming().askClosing(group.office(), id(), group.view().version(), "活动结束");
	}

	/** The texts of the form of the closing report. */
	public List<String> saysBeforeTheReport(String who) {
		String task = group.taskOf(actor(who)).id();
		return beans.getBean(TaskForms.class)
			.of(actor(who), task)
			.fields()
			.stream()
			.filter(field -> field.type() == FieldType.TEXT)
			.map(TaskField::text)
			.toList();
	}

	public void reports(String who) {
		group.done(account(who), Map.of("work", "督导检查1次", "findings", "无", "suggestions", ""));
	}

	public GroupStatus status() {
		return group.view().status();
	}

	private List<String> accounts(List<String> who) {
		return who.stream().map(this::account).toList();
	}

}
