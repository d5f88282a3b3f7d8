package io.campaignflow.circular;

import io.campaignflow.circular.events.CircularEvent.CircularCompiled;
import io.campaignflow.circular.events.CircularEvent.CircularDropped;
import io.campaignflow.circular.events.CircularEvent.CircularPublished;
import io.campaignflow.circular.events.CircularEvent.CircularSentBack;
import io.campaignflow.circular.events.CircularEvent.CircularSigned;
import io.campaignflow.circular.events.CircularEvent.CircularSubmitted;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.storage.GaplessNumbers;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What tasks and services of the process do to a circular. */
@Service
@Transactional
public class CircularSteps {

	private final CircularRepository circulars;

	private final FrozenFigures figures;

	private final CircularWriter writer;

	private final GaplessNumbers numbers;

	private final MessageSource messages;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CircularSteps(CircularRepository circulars, FrozenFigures figures, CircularWriter writer, GaplessNumbers numbers,
			MessageSource messages, OrgUnits units, ApplicationEventPublisher events, Clock clock) {
		this.circulars = circulars;
		this.figures = figures;
		this.writer = writer;
		this.numbers = numbers;
		this.messages = messages;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/** COMPILING → EDITING: figures frozen, text drafted. */
	public void compile(String id) {
		Circular circular = locked(id);
		CircularView view = circular.view();
		CircularFigures now = figures.of(view.unitCode(), view.campaignId());
		CircularFigures before = (view.previousId() == null) ? null
				: circulars.find(view.previousId()).map(found -> found.view().figures()).orElse(null);
		circular.compiled(now, writer.sections(now, before));
		moved(circular);
		events.publishEvent(new CircularCompiled(id, view.title(), view.from(), view.until(), view.madeBy()));
	}

	/** EDITING → SIGNING. */
	public void submit(Actor actor, String id) {
		Circular circular = locked(id);
		circular.submit(actor);
		moved(circular);
		events.publishEvent(new CircularSubmitted(id, actor.account()));
	}

	/** EDITING → DROPPED. */
	public void drop(Actor actor, String id) {
		Circular circular = locked(id);
		circular.drop();
		moved(circular);
		events.publishEvent(new CircularDropped(id, actor.account()));
	}

	/** SIGNING → EDITING. */
	public void sendBack(Actor actor, String id, String reason) {
		Circular circular = locked(id);
		circular.sendBack(reason);
		events.publishEvent(new CircularSentBack(id, moved(circular).reason(), actor.account()));
	}

	/**
	 * Signed; published next.
	 * @throws io.campaignflow.shared.NotAllowed for whoever submitted it
	 */
	public void sign(Actor actor, String id) {
		Circular circular = locked(id);
		circular.sign(actor);
		moved(circular);
		events.publishEvent(new CircularSigned(id, actor.account()));
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed for whoever submitted it
	 */
	@Transactional(readOnly = true)
	public void requireMaySign(Actor actor, String id) {
		circulars.find(id).orElseThrow(() -> new NotFound("circular", id)).requireOtherEyes(actor);
	}

	/** SIGNING → PUBLISHED under the next number of the office's year. */
	public void publish(String id) {
		Circular circular = locked(id);
		Instant now = clock.instant();
		int year = now.atZone(clock.getZone()).getYear();
		String unit = circular.view().unitCode();
		String number = messages.getMessage("circular.official.number", new Object[] { units.get(unit).name(),
				String.valueOf(year), String.valueOf(numbers.next("circular", unit, year)) },
				Locale.SIMPLIFIED_CHINESE);
		circular.publish(number, now);
		CircularView view = moved(circular);
		int recipients = (int) units.count(Recipients.of(view));
		events.publishEvent(new CircularPublished(id, number, recipients, view.signedBy()));
	}

	private Circular locked(String id) {
		return circulars.lock(id).orElseThrow(() -> new NotFound("circular", id));
	}

	private CircularView moved(Circular circular) {
		circulars.update(circular.view());
		return circular.view();
	}

}
