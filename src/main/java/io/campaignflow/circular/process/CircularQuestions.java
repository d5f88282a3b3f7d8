package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularReceipts;
import io.campaignflow.circular.CircularStatus;
import io.campaignflow.circular.Circulars;
import io.campaignflow.circular.Schedules;
import io.campaignflow.organisation.Role;
import org.springframework.stereotype.Component;

/** What the models of circulars ask; every answer is read from the circular itself. */
@Component
public class CircularQuestions {

	private final Circulars circulars;

	private final CircularReceipts receipts;

	private final Schedules schedules;

	CircularQuestions(Circulars circulars, CircularReceipts receipts, Schedules schedules) {
		this.circulars = circulars;
		this.receipts = receipts;
		this.schedules = schedules;
	}

	/** Candidate group of the office that edits it. */
	public String office(String id) {
		return Role.OFFICE.at(circulars.get(id).unitCode());
	}

	/** Candidate group of the leading group that signs it. */
	public String leading(String id) {
		return Role.LEADING.at(circulars.get(id).unitCode());
	}

	public boolean dropped(String id) {
		return circulars.get(id).status() == CircularStatus.DROPPED;
	}

	public boolean signed(String id) {
		return circulars.get(id).signedBy() != null;
	}

	public boolean delivered(String id) {
		return receipts.isDelivered(id);
	}

	public boolean reminded(String id) {
		return receipts.isReminded(id);
	}

	/** Whether the schedule goes on. */
	public boolean scheduled(String scheduleId) {
		return schedules.get(scheduleId).active();
	}

}
