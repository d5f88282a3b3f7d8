package io.campaignflow.notification.web;

import io.campaignflow.notification.MessageKind;
import io.campaignflow.notification.Notifications;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the reader was told, and where it leads. */
@Controller
@RequestMapping("/notifications")
class NotificationPages {

	private static final int SIZE = 20;

	private final Notifications notifications;

	private final NoticeLines lines;

	NotificationPages(Notifications notifications, NoticeLines lines) {
		this.notifications = notifications;
		this.lines = lines;
	}

	@GetMapping
	String list(Actor me, @RequestParam(defaultValue = "false") boolean all,
			@RequestParam(required = false) MessageKind kind, @RequestParam(defaultValue = "0") int page, Locale locale,
			Model model) {
		model.addAttribute("page", lines.of(notifications.list(me, !all, kind, PageQuery.of(page, SIZE)), locale));
		model.addAttribute("all", all);
		model.addAttribute("kind", kind);
		model.addAttribute("kinds", MessageKind.values());
		return "notification/list";
	}

	/** For the bell, which asks again and again. */
	@GetMapping("/unread")
	@ResponseBody
	Unread unread(Actor me) {
		return new Unread(notifications.unread(me));
	}

	@GetMapping("/{id}")
	String open(Actor me, @PathVariable String id) {
		return "redirect:" + notifications.open(me, id);
	}

	@PostMapping("/{id}/read")
	String read(Actor me, @PathVariable String id, @RequestParam(defaultValue = "false") boolean all) {
		notifications.read(me, id);
		return back(all);
	}

	@PostMapping("/read")
	String readAll(Actor me, @RequestParam(defaultValue = "false") boolean all) {
		notifications.readAll(me);
		return back(all);
	}

	private static String back(boolean all) {
		return all ? "redirect:/notifications?all=true" : "redirect:/notifications";
	}

	/** How many are unread, counted up to 1000. */
	record Unread(int unread) {
	}

}
