package io.campaignflow.supervision.process;

import io.campaignflow.calendar.Deadlines;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Within how many working days each task of group-dispatch is done. */
@Component
class GroupDays {

	static final int FORM = 5;

	static final int CONFIRM = 3;

	static final int APPROVE = 2;

	static final int SIGN = 3;

	static final int REPORT = 10;

	private final Deadlines deadlines;

	GroupDays(Deadlines deadlines) {
		this.deadlines = deadlines;
	}

	LocalDate in(int workingDays) {
		return deadlines.dayInWorkingDays(workingDays);
	}

}
