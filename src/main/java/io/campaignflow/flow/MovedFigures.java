package io.campaignflow.flow;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.events.OrganisationEvent.UnitsMoved;
import io.campaignflow.organisation.events.UnitsMoving;
import io.campaignflow.organisation.events.UnitsMoving.Leaving;
import io.campaignflow.storage.TransactionBound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Figures follow a unit that moves, as its plans do: what is counted at the unit, which
 * is all below it too, leaves those above its old place and is added to those above its
 * new one. Nobody else counts meanwhile.
 */
@Component
class MovedFigures {

	private final PassageRepository passages;

	private final CellRepository cells;

	private final PaceRepository pace;

	private final FlowTallies tallies;

	private final OrgUnits units;

	private final TransactionBound<List<String>> moving = new TransactionBound<>(ArrayList::new, (codes) -> {
	});

	MovedFigures(PassageRepository passages, CellRepository cells, PaceRepository pace, FlowTallies tallies,
			OrgUnits units) {
		this.passages = passages;
		this.cells = cells;
		this.pace = pace;
		this.tallies = tallies;
		this.units = units;
	}

	/** The deepest first, so that a unit above that moves too goes without it. */
	@EventListener
	void on(UnitsMoving leaving) {
		passages.awaitMark();
		List<String> codes = moving.get().orElseThrow();
		leaving.units().stream().sorted(deepestFirst()).forEach((unit) -> {
			carry(unit.code(), unit.path(), false);
			codes.add(unit.code());
		});
	}

	/** The highest first: what comes below it afterwards is added to it then. */
	@EventListener
	void on(UnitsMoved moved) {
		units.byCodes(moving.get().orElseThrow())
			.values()
			.stream()
			.map((unit) -> new Leaving(unit.code(), unit.path()))
			.sorted(deepestFirst().reversed())
			.forEach((unit) -> carry(unit.code(), unit.path(), true));
	}

	private static Comparator<Leaving> deepestFirst() {
		return Comparator.comparing((Leaving unit) -> UnitPath.codes(unit.path()).size()).reversed();
	}

	private void carry(String unit, String path, boolean added) {
		List<String> above = UnitPath.codes(path).stream().filter((code) -> !code.equals(unit)).toList();
		cells.carry(unit, above, added);
		pace.carry(unit, above, added);
		tallies.carry(unit, above, added);
	}

}
