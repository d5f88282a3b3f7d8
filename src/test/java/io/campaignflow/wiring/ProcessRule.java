package io.campaignflow.wiring;

import java.util.function.BiConsumer;

/**
 * What models, decision tables and forms keep to; each rule rejects
 * {@code broken/processes/<rule>}.
 */
public enum ProcessRule {

	NAMES_SAY_WHAT_THEY_ARE(ModelRules::namesSayWhatTheyAre), IDS_ARE_UNIQUE(ModelRules::idsAreUnique),
	NO_CODE_IN_MODELS(ModelRules::noCodeInModels), GATEWAYS_ALWAYS_FIND_A_WAY(ModelRules::gatewaysAlwaysFindAWay),
	EVERYTHING_IS_TIMED(ModelRules::everythingIsTimed), PEOPLE_CAN_READ_IT(ModelRules::peopleCanReadIt),
	EXPRESSIONS_CALL_BEANS_OF_THEIR_MODULE(BeanRules::expressionsCallBeansOfTheirModule),
	DELEGATES_ARE_DELEGATES(BeanRules::delegatesAreDelegates),
	CONDITIONS_COMPARE_WITH_ENUM_NAMES(BeanRules::conditionsCompareWithEnumNames),
	CONSTANTS_STAND_IN_THE_MODEL(BeanRules::constantsStandInTheModel),
	MESSAGES_HAVE_CONSTANTS(BeanRules::messagesHaveConstants),
	USER_TASKS_AND_FORMS_MEET(FormRules::userTasksAndFormsMeet), FORMS_CAN_BE_DRAWN(FormRules::formsCanBeDrawn),
	ANSWERS_ARE_RECORDS(FormRules::answersAreRecords),
	TABLES_SPEAK_THE_FIELDS_WORDS(DecisionRules::tablesSpeakTheFieldsWords),
	TABLES_ARE_NAMED_AS_THEIR_FILES(DecisionRules::tablesAreNamedAsTheirFiles),
	GROUPS_ARE_ROLES(DecisionRules::groupsAreRoles);

	private final BiConsumer<ProcessWorld, Findings> rule;

	ProcessRule(BiConsumer<ProcessWorld, Findings> rule) {
		this.rule = rule;
	}

	public Findings judge(ProcessWorld world) {
		Findings findings = new Findings();
		rule.accept(world, findings);
		return findings;
	}

}
