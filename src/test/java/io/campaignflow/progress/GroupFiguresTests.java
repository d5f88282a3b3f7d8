package io.campaignflow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.Level;
import io.campaignflow.supervision.GroupCoverage.Count;
import org.junit.jupiter.api.Test;

/** Whom groups are to cover: townships send instructors and owe nobody a group. */
class GroupFiguresTests {

	private static final Count NOBODY = new Count(0, 0);

	@Test
	void bannersOweEachTownshipAGroup() {
		GroupFigures figures = GroupFigures.of(Level.COUNTY, new Count(9, 9), new Count(40, 30));
		assertThat(figures).isEqualTo(new GroupFigures(9, 0, 40, 10));
		assertThat(figures.rate()).isZero();
	}

	@Test
	void townshipsOweTheirVillagesNoGroup() {
		GroupFigures figures = GroupFigures.of(Level.TOWNSHIP, new Count(9, 9), NOBODY);
		assertThat(figures).isEqualTo(new GroupFigures(0, 0, 0, 0));
		assertThat(figures.rate()).isNull();
	}

	@Test
	void groupsATownshipSendsAllTheSameAreCounted() {
		assertThat(GroupFigures.of(Level.TOWNSHIP, new Count(9, 6), NOBODY)).isEqualTo(new GroupFigures(9, 3, 0, 0));
	}

}
