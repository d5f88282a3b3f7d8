package io.campaignflow.assessment.web;

import io.campaignflow.assessment.Fact;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a fact is, and where it is looked at. */
@Component("factWords")
public class FactWords {

	private final MessageSource messages;

	FactWords(MessageSource messages) {
		this.messages = messages;
	}

	public String of(Fact fact) {
		return messages.getMessage("assessment.fact." + fact.word(),
				new Object[] { (fact.value() == null) ? "" : fact.value() }, LocaleContextHolder.getLocale());
	}

	public String address(Fact fact) {
		return switch (fact.type()) {
			case "plan" -> "/plans/" + fact.id();
			case "item" -> "/rectification-items/" + fact.id();
			default -> "/inspections/" + fact.id();
		};
	}

	/** The sign of a light for what a fact earns. */
	public String light(Fact fact) {
		if (fact.share() >= 1) {
			return "ok";
		}
		return (fact.share() > 0) ? "soon" : "late";
	}

}
