package io.campaignflow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.supervision.GroupCoverage.Count;
import org.junit.jupiter.api.Test;

/** Whom groups are to cover: townships send instructors and owe nobody a group. */
class GroupFiguresTests {

	private static final Count NOBODY = new Count(0, 0, true);

	@Test
	void bannersOweEachTownshipAGroup() {
		GroupFigures figures = GroupFigures.of(new Count(9, 9, true), new Count(40, 30, true));
		assertThat(figures).isEqualTo(new GroupFigures(9, 0, 40, 10));
		assertThat(figures.rate()).isZero();
	}

	@Test
	void townshipsOweTheirVillagesNoGroup() {
		GroupFigures figures = GroupFigures.of(new Count(9, 9, false), NOBODY);
		assertThat(figures).isEqualTo(new GroupFigures(0, 0, 0, 0));
		assertThat(figures.rate()).isNull();
	}

	@Test
	void groupsATownshipSendsAllTheSameAreCounted() {
		assertThat(GroupFigures.of(new Count(9, 6, false), NOBODY)).isEqualTo(new GroupFigures(9, 3, 0, 0));
	}

}
