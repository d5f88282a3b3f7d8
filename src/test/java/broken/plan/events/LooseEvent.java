package broken.plan.events;

import io.campaignflow.shared.DomainEvent;

/** Neither a record nor part of a sealed interface. */
public class LooseEvent implements DomainEvent {

	@Override
	public String subjectType() {
		return "plan";
	}

	@Override
	public String subjectId() {
		return "1";
	}

	@Override
	public String actor() {
		return "system";
	}

}
