package io.campaignflow.wiring;

import java.util.function.BiConsumer;

/**
 * What pages, scripts and messages keep to; each rule rejects
 * {@code broken/views/<rule>}.
 */
public enum ViewRule {

	VIEWS_EXIST(PageRules::viewsExist), FRAGMENTS_EXIST(PageRules::fragmentsExist),
	LINKS_LEAD_SOMEWHERE(PageRules::linksLeadSomewhere), TEXTS_STAND_IN_MESSAGES(PageRules::textsStandInMessages),
	SCRIPTS_ARE_SILENT(PageRules::scriptsAreSilent), KEYS_OF_TEMPLATES_EXIST(MessageRules::keysOfTemplatesExist),
	LANGUAGES_HAVE_THE_SAME_KEYS(MessageRules::languagesHaveTheSameKeys),
	SENTENCES_ARE_WELL_FORMED(MessageRules::sentencesAreWellFormed),
	REFUSALS_HAVE_SENTENCES(MessageRules::refusalsHaveSentences), ENUMS_HAVE_WORDS(MessageRules::enumsHaveWords),
	EVENTS_HAVE_SENTENCES(MessageRules::eventsHaveSentences), FORMS_HAVE_WORDS(MessageRules::formsHaveWords);

	private final BiConsumer<ViewWorld, Findings> rule;

	ViewRule(BiConsumer<ViewWorld, Findings> rule) {
		this.rule = rule;
	}

	public Findings judge(ViewWorld world) {
		Findings findings = new Findings();
		rule.accept(world, findings);
		return findings;
	}

}
