package io.campaignflow.ledger;

import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The figures of the ledger for the filter at hand. {@code complete} is false where there
 * are too many to be counted one by one: then {@code total} says how many there are at
 * least, and the others are figures of those.
 *
 * @param total all of them
 * @param stages by stage, each with its lights
 * @param lights of those somebody has to act on
 * @param finished reported as done by the responsible unit, or further (完成一件)
 * @param accepted verified, or further (验收一件)
 * @param cancelled whose number is cancelled (销号一件)
 * @param faces answers about those, by face
 */
public record LedgerCounters(long total, boolean complete, Map<LedgerStage, StageFigures> stages,
		Map<LedgerLight, Long> lights, long finished, long accepted, long cancelled, Map<Face, Long> faces) {

	/** How many items of a stage there are, and how many of them are red and yellow. */
	public record StageFigures(long items, long late, long soon) {
	}

	/** A group of items that count the same; null of light: nobody has to act. */
	record Group(ItemStatus status, Face face, LedgerLight light, long items) {
	}

	static LedgerCounters of(List<Group> groups, boolean complete) {
		Map<LedgerStage, StageFigures> stages = new EnumMap<>(LedgerStage.class);
		for (LedgerStage stage : LedgerStage.values()) {
			Predicate<Group> in = (group) -> stage.statuses().contains(group.status());
			stages.put(stage, new StageFigures(sum(groups, in), sum(groups, in.and(has(LedgerLight.LATE))),
					sum(groups, in.and(has(LedgerLight.SOON)))));
		}
		Map<LedgerLight, Long> lights = new EnumMap<>(LedgerLight.class);
		for (LedgerLight light : LedgerLight.values()) {
			lights.put(light, sum(groups, has(light)));
		}
		Map<Face, Long> faces = new EnumMap<>(Face.class);
		for (Face face : Face.values()) {
			faces.put(face, sum(groups, (group) -> group.status() == ItemStatus.CLOSED && group.face() == face));
		}
		long cancelled = stages.get(LedgerStage.CANCELLED).items();
		long accepted = cancelled + stages.get(LedgerStage.TO_CANCEL).items();
		long finished = accepted + stages.get(LedgerStage.TO_VERIFY).items();
		return new LedgerCounters(sum(groups, (group) -> true), complete, stages, lights, finished, accepted, cancelled,
				faces);
	}

	/**
	 * How many should be put right (应改): all but those that live on in others or cannot
	 * be done.
	 */
	public long due() {
		return total - stages.get(LedgerStage.ENDED).items();
	}

	/** Per cent of those due whose number is cancelled, one decimal; null of none. */
	public Double solvedRate() {
		return (due() == 0) ? null : Math.round(1000.0 * cancelled / due()) / 10.0;
	}

	private static Predicate<Group> has(LedgerLight light) {
		return (group) -> group.light() == light;
	}

	private static long sum(List<Group> groups, Predicate<Group> which) {
		return groups.stream().filter(which).mapToLong(Group::items).sum();
	}

}
