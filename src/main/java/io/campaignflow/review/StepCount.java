package io.campaignflow.review;

import java.util.List;

/**
 * Counts the opinions of one visit of a step. One return decides a step of one, of any
 * one and of all; a share decides as soon as it is reached, or can no longer be reached
 * by those who have not spoken.
 */
record StepCount(StepMode mode, int share, int people, int approvals, int returns) {

	static StepCount of(ReviewStep step, List<Opinion> ofThisVisit) {
		int returns = (int) ofThisVisit.stream().filter(Opinion::returns).count();
		return new StepCount(step.mode(), step.route().share(), step.candidates().size(), ofThisVisit.size() - returns,
				returns);
	}

	boolean passed() {
		return switch (mode) {
			case SINGLE, ANY -> approvals > 0;
			case ALL -> approvals == people;
			case SHARE -> reaches(approvals);
		};
	}

	boolean returned() {
		return (mode == StepMode.SHARE) ? !reaches(people - returns) : returns > 0;
	}

	private boolean reaches(int voices) {
		return voices * 100 >= share * people;
	}

}
