package io.campaignflow.assignment.solver;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

/**
 * Improves a placement for as long as its size deserves. Counts moves tried, not seconds,
 * and starts from a fixed seed: the same order gives the same answer on any machine. Runs
 * in the caller's thread; the library is loaded at the first call.
 */
public final class PlacementSolver {

	private static final long MOVES = 4_000;

	private static final int LATE_ACCEPTANCE = 100;

	private static final long MOVES_A_PLACING = 100;

	private PlacementSolver() {
	}

	/** A placement at least as good as the one given. */
	public static Placement improve(Placement start) {
		long moves = MOVES + MOVES_A_PLACING * start.getPlacings().size();
		return Loaded.FACTORY
			.buildSolver(new SolverConfigOverride<Placement>()
				.withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves)))
			.solve(start);
	}

	private static final class Loaded {

		static final SolverFactory<Placement> FACTORY = SolverFactory
			.create(new SolverConfig().withSolutionClass(Placement.class)
				.withEntityClasses(Placing.class)
				.withScoreDirectorFactory(
						new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlacementScore.class))
				.withEnvironmentMode(EnvironmentMode.NO_ASSERT)
				.withRandomSeed(0L)
				.withPhases(new LocalSearchPhaseConfig()
					.withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
					.withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))));

	}

}
