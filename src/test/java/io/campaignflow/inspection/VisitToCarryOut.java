package io.campaignflow.inspection;

import io.campaignflow.checklist.ChecklistView;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.checklist.Samples;
import io.campaignflow.inspection.VisitEntry.Kind;
import io.campaignflow.organisation.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** A visit of today with a checklist, for tests of other packages. */
public final class VisitToCarryOut {

	/** Those who go. */
	public static final String LEADER = VisitScene.CITY_LEADER;

	public static final String MEMBER = VisitScene.CITY_MEMBER;

	private final ApplicationContext beans;

	private final VisitScene scene;

	private final VisitOnItsWay visit;

	private VisitToCarryOut(ApplicationContext beans, VisitScene scene, VisitOnItsWay visit) {
		this.beans = beans;
		this.scene = scene;
		this.visit = visit;
	}

	public static VisitToCarryOut today(ApplicationContext beans) {
		return filed(beans, "ROUTINE", LEADER, MEMBER);
	}

	/** The unit knows of it; the leader goes alone. */
	public static VisitToCarryOut ofTheLeader(ApplicationContext beans) {
		return filed(beans, "ROUTINE", LEADER);
	}

	/** The unit knows nothing of it; the leader goes alone. */
	public static VisitToCarryOut unannounced(ApplicationContext beans) {
		return filed(beans, "UNANNOUNCED", LEADER);
	}

	private static VisitToCarryOut filed(ApplicationContext beans, String kind, String... people) {
		AutowireCapableBeanFactory factory = beans.getAutowireCapableBeanFactory();
		VisitScene scene = factory.createBean(VisitScene.class);
		ChecklistView checklist = beans.getBean(Checklists.class)
			.create(scene.actor("office.1502"), "1502",
					Samples.draft(Samples.yesNo("a", 10),
							Samples.shownIf(Samples.withPhoto(Samples.yesNo("b", 5)), "a", "NO"),
							Samples.number("c", 5, "3", null)));
		VisitOnItsWay visit = scene.opened(scene.unit())
			.completedBy(LEADER, Map.of("kind", kind, "date", scene.today().toString(), "people", List.of(people),
					"checklist", checklist.id()));
		return new VisitToCarryOut(beans, scene, visit);
	}

	public String id() {
		return visit.id();
	}

	public String unit() {
		return visit.unit();
	}

	public String number() {
		return visit.view().number();
	}

	/** Somebody else at the head of the unit, who can sign in. */
	public String headWithPassword(String password) {
		String account = "mayor." + unit();
		scene.staff().create(scene.admin(), account, "试验镇镇长", password);
		scene.staff().assign(scene.admin(), unit(), account, Role.HEAD);
		return account;
	}

	/** Of the unit that sent those who go. */
	public String checklist() {
		return visit.view().checklistId();
	}

	/** The only open task. */
	public String task() {
		return visit.open().get(0).id();
	}

	public String page() {
		return "/inspections/" + id() + "/visit";
	}

	public InspectionStatus status() {
		return visit.view().status();
	}

	/** As those who go see it. */
	public VisitSheet sheet() {
		return beans.getBean(VisitRecords.class).sheet(scene.actor(LEADER), id());
	}

	/** The leader writes a finding down; gives its id. */
	public String leaderFinds(String text) {
		String finding = UUID.randomUUID().toString();
		leaderWrites(finding, 0, text);
		return finding;
	}

	/** The leader puts a finding no one changed yet into other words. */
	public void leaderRewrites(String finding, String text) {
		leaderWrites(finding, 1, text);
	}

	private void leaderWrites(String finding, long version, String text) {
		beans.getBean(Inspections.class)
			.recordFinding(scene.actor(LEADER), id(),
					new FindingEntry(finding, version, null, text, Severity.ORDINARY, "办事大厅", null));
	}

	/** The leader answers an item, on a phone of their own. */
	public void leaderAnswers(String item, String value) {
		beans.getBean(VisitRecords.class)
			.take(scene.actor(LEADER), id(), List.of(new VisitEntry(UUID.randomUUID().toString(), 1, Kind.ANSWER, 0,
					null, item, value, "", null, null, null, null)));
	}

}
