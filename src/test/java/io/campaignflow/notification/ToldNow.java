package io.campaignflow.notification;

import io.campaignflow.shared.Actor;
import org.springframework.context.ApplicationContext;

/** Does at once what each node does every second, off in tests. */
public final class ToldNow {

	private final ApplicationContext beans;

	public ToldNow(ApplicationContext beans) {
		this.beans = beans;
	}

	/** Everybody is told what happened. */
	public void run() {
		beans.getBean(Dispatcher.class).run();
	}

	/** Nothing is unread. */
	public void readAll(Actor person) {
		beans.getBean(Notifications.class).readAll(person);
	}

}
