package io.campaignflow.inspection;

import java.util.List;

/** Which checklists a visit to a unit can be carried out with. */
public interface ChecklistCatalogue {

	/** A checklist one can choose. */
	record Choice(String id, String title) {
	}

	/** Those that can be chosen for a visit to a unit. */
	List<Choice> choices(String unitCode);

	/**
	 * The version of a chosen checklist that the visit keeps.
	 * @throws io.campaignflow.shared.Refusal where it cannot be used (any more)
	 */
	int use(String checklistId);

}
