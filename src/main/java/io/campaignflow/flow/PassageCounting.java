package io.campaignflow.flow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes new stays down and adds them to all figures, inside a transaction. */
@Component
class PassageCounting {

	private final PassageRepository passages;

	private final StepRepository steps;

	private final CellRepository cells;

	private final PaceRepository pace;

	private final Cases cases;

	private final Clock clock;

	PassageCounting(PassageRepository passages, StepRepository steps, CellRepository cells, PaceRepository pace,
			Cases cases, Clock clock) {
		this.passages = passages;
		this.steps = steps;
		this.cells = cells;
		this.pace = pace;
		this.cases = cases;
		this.clock = clock;
	}

	void count(List<Followed> followed) {
		List<Passage> fresh = followed.stream().flatMap((one) -> one.fresh().stream()).toList();
		if (fresh.isEmpty()) {
			return;
		}
		steps.keep(fresh.stream().map(Passage::step).toList());
		passages.insert(fresh);
		cells.add(fresh);
		pace.add(fresh, this::day);
		cases.recount(followed);
	}

	private LocalDate day(Passage passage) {
		return LocalDate.ofInstant(passage.until(), clock.getZone());
	}

}
