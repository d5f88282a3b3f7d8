package io.campaignflow.notification;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectGate;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are told inside the product, each their own. */
@Service
@Transactional
public class Notifications {

	private static final String TASK = "task";

	private final NoticeRepository notices;

	private final NoticeReader reader;

	private final List<SubjectGate> gates;

	private final Clock clock;

	Notifications(NoticeRepository notices, NoticeReader reader, List<SubjectGate> gates, Clock clock) {
		this.notices = notices;
		this.reader = reader;
		this.gates = gates;
		this.clock = clock;
	}

	/** How many are unread, counted up to 1000. */
	@Transactional(readOnly = true)
	public int unread(Actor actor) {
		return notices.unread(actor.account());
	}

	/**
	 * Newest first; {@code kind} may be null. The total is exact up to 1000 beyond the
	 * page.
	 */
	@Transactional(readOnly = true)
	public Page<NoticeView> list(Actor actor, boolean unreadOnly, MessageKind kind, PageQuery page) {
		Page<Notice> found = notices.page(actor.account(), unreadOnly, kind, page);
		return new Page<>(reader.read(actor, found.items()), found.page(), found.size(), found.total());
	}

	/**
	 * Marks one as read.
	 * @throws NotFound where the person has no such notice
	 */
	public void read(Actor actor, String id) {
		find(actor, id);
		notices.read(actor.account(), id);
	}

	/** Marks everything that is there now as read. */
	public void readAll(Actor actor) {
		notices.readAll(actor.account(), clock.instant());
	}

	/**
	 * Where a notice leads: to its task while the person may open that, else to its
	 * subject. It counts as read from now on.
	 * @throws NotFound where the person has no such notice or may not see what it is
	 * about any more
	 */
	public String open(Actor actor, String id) {
		Notice notice = find(actor, id);
		SubjectCard card = reader.card(actor, notice).orElseThrow(() -> new NotFound("notification", id));
		notices.read(actor.account(), id);
		return (notice.taskId() != null && mayOpen(actor, notice.taskId())) ? "/tasks/" + notice.taskId() : card.page();
	}

	private boolean mayOpen(Actor actor, String taskId) {
		return gates.stream().filter((gate) -> gate.subjectType().equals(TASK)).anyMatch((gate) -> {
			try {
				gate.requireVisible(actor, taskId);
				return true;
			}
			catch (NotFound ex) {
				return false;
			}
		});
	}

	private Notice find(Actor actor, String id) {
		return notices.find(actor.account(), id).orElseThrow(() -> new NotFound("notification", id));
	}

}
