package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularView;
import io.campaignflow.circular.Circulars;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.WorkSubjects;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A circular in the worklist, and what its forms show. */
@Component
class CircularSubjects implements WorkSubjects {

	private final Circulars circulars;

	private final OrgUnits units;

	private final MessageSource messages;

	CircularSubjects(Circulars circulars, OrgUnits units, MessageSource messages) {
		this.circulars = circulars;
		this.units = units;
		this.messages = messages;
	}

	@Override
	public String process() {
		return CircularProcess.ID;
	}

	@Override
	public WorkSubject describe(String id, String element) {
		CircularView view = circulars.get(id);
		return new WorkSubject("circular", id, view.title(), view.unitCode(), units.get(view.unitCode()).name(),
				view.campaignId(), 0, "");
	}

	@Override
	public Map<String, Object> context(String id, String element) {
		CircularView view = circulars.get(id);
		String text = view.sections()
			.stream()
			.map(section -> section.title() + "\n\n" + section.text())
			.collect(Collectors.joining("\n\n"));
		return Map.of("text", text, "reason",
				(view.reason() == null) ? "" : words("circular.form.reason", view.reason()), "page",
				words("circular.form.page", "/circulars/" + id));
	}

	@Override
	public int remindDays(String id, String element) {
		return 1;
	}

	private String words(String key, Object... args) {
		return messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
