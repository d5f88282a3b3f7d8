package io.campaignflow.ledger;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Person;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.LedgerScene;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.WorkItem;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Items of two leagues are found, assigned, put right, refused, cancelled, rated, opened
 * again, merged and split, by those who have them, in any order.
 */
final class ItemDay {

	/** The doors besides those of {@link LedgerScene}. */
	record Doors(OrgUnits units, LedgerUpkeep upkeep, TransactionTemplate transaction) {
	}

	/** Where something is found, and who answers for it. */
	private static final Map<String, String> UNITS = new LinkedHashMap<>();

	static {
		UNITS.put("150203", "drafter.150203");
		UNITS.put("150203001", "drafter.150203001");
		UNITS.put("150204", "drafter.150204");
		UNITS.put("150502", "head.150502");
	}

	private static final List<String> CODES = List.copyOf(UNITS.keySet());

	private final LedgerScene scene;

	private final Doors doors;

	private final Random random;

	private final String campaign;

	private final List<String> items = new ArrayList<>();

	private final Map<ItemStatus, Integer> came = new HashMap<>();

	ItemDay(LedgerScene scene, Doors doors, String campaign, long seed) {
		this.scene = scene;
		this.doors = doors;
		this.campaign = campaign;
		this.random = new Random(seed);
	}

	/** How often items came to stand so. */
	Map<ItemStatus, Integer> came() {
		return came;
	}

	/** Something new is found, or somebody does what they have to do. */
	void move() {
		if (items.size() < 8 || random.nextInt(8) == 0) {
			items.add(register());
			return;
		}
		String id = one(items);
		if (act(id)) {
			came.merge(scene.items().get(id).status(), 1, Integer::sum);
		}
	}

	/** Deadlines of some have come near or passed, and some were cancelled weeks ago. */
	void daysPass() {
		for (String id : items) {
			scene.jdbc()
				.update("update rectification_item set deadline = ? where id = ? and running and deadline is not null",
						scene.today().plusDays(random.nextInt(14) - 6), id);
			if (random.nextInt(3) == 0) {
				scene.jdbc()
					.update("update rectification_item set closed_at = ? where id = ? and status = 'CLOSED'",
							scene.clock().instant().minusSeconds(86_400L * 9).atOffset(ZoneOffset.UTC), id);
			}
			scene.jdbc().update("insert into progress_touched (subject, subject_id) values ('ITEM', ?)", id);
		}
		doors.transaction().executeWithoutResult((status) -> doors.upkeep().keepUp(items));
	}

	private String register() {
		String unit = one(CODES);
		NewRaiser[] raisers = (random.nextInt(3) > 0) ? new NewRaiser[] { LedgerScene.byAccount("member.1502.1") }
				: new NewRaiser[0];
		return scene.items()
			.register(scene.actor(unit.startsWith("1505") ? "office.1505" : "office.1502"),
					new Registration(campaign, one(List.of(ItemSource.RESIDENT, ItemSource.APPRAISAL)), null, unit,
							null, null, one(List.of(Severity.values())), "第" + (items.size() + 1) + "处路灯不亮",
							"第" + (items.size() + 1) + "处路灯三个月不亮，居民夜间出行不便。", "东门", null, List.of(raisers)));
	}

	/** Whether there was something to do that makes sense at this moment. */
	private boolean act(String id) {
		List<WorkItem> open = scene.tasks().openOf(id);
		if (open.isEmpty()) {
			return false;
		}
		WorkItem task = one(open);
		try {
			scene.tasks().complete(somebody(task), task.id(), answers(task.kind(), scene.items().get(id)));
			return true;
		}
		catch (Refusal refused) {
			return false;
		}
	}

	private Map<String, Object> answers(String kind, ItemView item) {
		return switch (kind) {
			case "assign-item" -> assigned(item);
			case "sign-item" ->
				either(9, Map.of("decision", "SIGN"), Map.of("decision", "OBJECT", "reason", "该路段由市政管理。"));
			case "decide-objection" ->
				either(5, Map.of("decision", "REJECT", "reason", "属地负责。"), Map.of("decision", "AGREE"));
			case "implement-item" -> either(9, Map.of("decision", "DONE", "text", "路灯已全部修好。"),
					Map.of("decision", "CANNOT", "text", "产权不清。"));
			case "apply-acceptance" ->
				either(9, Map.of("decision", "APPLY"), Map.of("decision", "CANNOT", "reason", "产权纠纷在诉讼中。"));
			case "decide-end" -> Map.of("decision", "AGREE");
			case "verify-item" -> either(8, Map.of("decision", "ACCEPT", "text", "现场查看属实。"),
					Map.of("decision", "NOT_YET", "text", "东侧两盏仍不亮。"));
			case "close-item" -> Map.of("decision", "CLOSE");
			case "rate-item" -> either(6, Map.of("face", one(List.of("GREEN", "GREEN", "YELLOW"))),
					Map.of("face", "RED", "remark", "又坏了。"));
			default -> throw new AssertionError("no answer to " + kind);
		};
	}

	private Map<String, Object> assigned(ItemView item) {
		String other = scene.items().get(one(items)).number();
		return switch (random.nextInt(20)) {
			case 0 -> Map.of("decision", "MERGE", "into", other);
			case 1 ->
				Map.of("decision", "SPLIT", "parts", List.of(Map.of("text", "东门路灯不亮。"), Map.of("text", "西门路灯不亮。")));
			default -> {
				String unit = (random.nextInt(4) == 0) ? "150203001" : item.foundUnit();
				yield Map.of("decision", "ASSIGN", "unit", unit, "person", UNITS.get(unit), "deadline",
						scene.today().plusDays(1 + random.nextInt(40)).toString());
			}
		};
	}

	private Actor somebody(WorkItem task) {
		Stream<String> people = (task.assignee() != null) ? Stream.of(task.assignee())
				: task.candidates().stream().flatMap(this::members);
		return scene.actor(one(people.toList()));
	}

	private Stream<String> members(String candidate) {
		return candidate.contains("@") ? scene.people().membersOf(candidate).stream().map(Person::account)
				: Stream.of(candidate);
	}

	private Map<String, Object> either(int tenths, Map<String, Object> mostly, Map<String, Object> otherwise) {
		return (random.nextInt(10) < tenths) ? mostly : otherwise;
	}

	private <T> T one(List<T> some) {
		return some.get(random.nextInt(some.size()));
	}

}
