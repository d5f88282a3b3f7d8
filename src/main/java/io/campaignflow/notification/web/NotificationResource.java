package io.campaignflow.notification.web;

import io.campaignflow.notification.MessageKind;
import io.campaignflow.notification.Notifications;
import io.campaignflow.notification.web.NotificationPages.Unread;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own messages over REST. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationResource {

	private final Notifications notifications;

	private final NoticeLines lines;

	NotificationResource(Notifications notifications, NoticeLines lines) {
		this.notifications = notifications;
		this.lines = lines;
	}

	/** Newest first. */
	@GetMapping
	Page<NoticeLine> list(Actor actor, @RequestParam(defaultValue = "false") boolean unread,
			@RequestParam(required = false) MessageKind kind, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size, Locale locale) {
		return lines.of(notifications.list(actor, unread, kind, PageQuery.of(page, size)), locale);
	}

	@GetMapping("/unread")
	Unread unread(Actor actor) {
		return new Unread(notifications.unread(actor));
	}

	@PostMapping("/{id}/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void read(Actor actor, @PathVariable String id) {
		notifications.read(actor, id);
	}

	@PostMapping("/read")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void readAll(Actor actor) {
		notifications.readAll(actor);
	}

}
