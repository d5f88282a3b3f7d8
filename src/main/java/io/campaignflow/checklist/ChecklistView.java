package io.campaignflow.checklist;

/**
 * A checklist: the unit whose office keeps it, the title and number of its newest
 * version, whether a visit uses that one ({@code frozen}), and {@code edits}, which
 * counts every saving and tells a stale editor.
 */
public record ChecklistView(String id, String unit, String title, ChecklistStatus status, int version, boolean frozen,
		int edits) {

	public boolean retired() {
		return status == ChecklistStatus.RETIRED;
	}

	/** After its content was written again. */
	ChecklistView saved(ChecklistDraft draft) {
		return new ChecklistView(id, unit, draft.title(), status, frozen ? version + 1 : version, false, edits + 1);
	}

	ChecklistView freeze() {
		return new ChecklistView(id, unit, title, status, version, true, edits);
	}

	ChecklistView retire() {
		return new ChecklistView(id, unit, title, ChecklistStatus.RETIRED, version, frozen, edits);
	}

}
