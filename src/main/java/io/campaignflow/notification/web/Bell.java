package io.campaignflow.notification.web;

import io.campaignflow.notification.Notifications;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.UnreadMessages;
import org.springframework.stereotype.Component;

/** The number at the bell. */
@Component
class Bell implements UnreadMessages {

	private final Notifications notifications;

	Bell(Notifications notifications) {
		this.notifications = notifications;
	}

	@Override
	public int of(Actor actor) {
		return notifications.unread(actor);
	}

}
