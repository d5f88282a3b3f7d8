package io.campaignflow.circular;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One circular with its guarded moves. */
final class Circular {

	static final int LONGEST_TITLE = 100;

	static final int LONGEST_SECTION = 4000;

	static final int REASON = 500;

	private CircularView view;

	Circular(CircularView view) {
		this.view = view;
	}

	CircularView view() {
		return view;
	}

	/** The same with other values of what may change. */
	private void now(CircularStatus status, String title, String number, CircularFigures figures,
			List<CircularSection> sections, String reason, String submittedBy, String signedBy, Instant publishedAt) {
		view = new CircularView(view.id(), view.unitCode(), view.unitPath(), view.campaignId(), view.kind(),
				view.from(), view.until(), title, view.reach(), status, view.version() + 1, number, figures, sections,
				view.previousId(), reason, view.madeBy(), submittedBy, signedBy, view.madeAt(), publishedAt,
				view.recipients(), view.read(), view.urgedAt());
	}

	void compiled(CircularFigures figures, List<CircularSection> sections) {
		require(CircularStatus.COMPILING);
		now(CircularStatus.EDITING, view.title(), null, figures, sections, null, null, null, null);
	}

	/** The figures stay; only words change. */
	void edit(int version, String title, Map<String, String> texts) {
		require(CircularStatus.EDITING);
		requireVersion(version);
		List<Violation> faults = new ArrayList<>();
		Texts.fault("title", title, LONGEST_TITLE, "circular-title-missing").ifPresent(faults::add);
		if (title != null && !Texts.isPlain(title)) {
			faults.add(Violation.of("title", "text-unreadable"));
		}
		List<CircularSection> edited = view.sections().stream().map(section -> {
			String text = texts.getOrDefault(section.key(), section.text());
			Texts.fault("sections." + section.key(), text, LONGEST_SECTION).ifPresent(faults::add);
			return new CircularSection(section.key(), section.title(), Texts.given(text));
		}).toList();
		if (edited.stream().allMatch(section -> section.text().isEmpty())) {
			faults.add(Violation.of("sections", "circular-text-missing"));
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("circular-faulty", faults);
		}
		now(CircularStatus.EDITING, title.strip(), null, view.figures(), edited, view.reason(), view.submittedBy(),
				null, null);
	}

	void submit(Actor actor) {
		require(CircularStatus.EDITING);
		now(CircularStatus.SIGNING, view.title(), null, view.figures(), view.sections(), null, actor.account(), null,
				null);
	}

	void drop() {
		require(CircularStatus.EDITING);
		now(CircularStatus.DROPPED, view.title(), null, view.figures(), view.sections(), view.reason(),
				view.submittedBy(), null, null);
	}

	void sendBack(String reason) {
		require(CircularStatus.SIGNING);
		Texts.fault("reason", reason, REASON, "circular-reason-missing").ifPresent(fault -> {
			throw new BusinessRuleViolation("circular-faulty", List.of(fault));
		});
		now(CircularStatus.EDITING, view.title(), null, view.figures(), view.sections(), reason.strip(),
				view.submittedBy(), null, null);
	}

	void sign(Actor actor) {
		require(CircularStatus.SIGNING);
		requireOtherEyes(actor);
		now(CircularStatus.SIGNING, view.title(), null, view.figures(), view.sections(), null, view.submittedBy(),
				actor.account(), null);
	}

	void publish(String number, Instant at) {
		require(CircularStatus.SIGNING);
		now(CircularStatus.PUBLISHED, view.title(), number, view.figures(), view.sections(), null, view.submittedBy(),
				view.signedBy(), at);
	}

	/** Whoever submitted it does not sign it. */
	void requireOtherEyes(Actor actor) {
		if (actor.account().equals(view.submittedBy())) {
			throw new NotAllowed("circular-four-eyes");
		}
	}

	private void requireVersion(int version) {
		if (version != view.version()) {
			throw new Conflict("circular-changed-meanwhile", view.sections());
		}
	}

	private void require(CircularStatus status) {
		if (view.status() != status) {
			throw new Conflict("circular-not-now", null, view.title());
		}
	}

}
