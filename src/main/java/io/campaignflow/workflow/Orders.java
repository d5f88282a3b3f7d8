package io.campaignflow.workflow;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The order under which this thread calls the engine. */
@Component
public class Orders {

	private final ThreadLocal<MoveOrder> current = new ThreadLocal<>();

	/** Runs calls to the engine under an order. */
	void under(MoveOrder order, Runnable calls) {
		MoveOrder before = current.get();
		current.set(order);
		try {
			calls.run();
		}
		finally {
			current.set(before);
		}
	}

	/** The order for this task, empty where nobody gave one. */
	public Optional<MoveOrder> of(String taskId) {
		return Optional.ofNullable(current.get()).filter(order -> order.taskId().equals(taskId));
	}

}
