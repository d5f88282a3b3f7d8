package io.campaignflow.supervision.web;

import io.campaignflow.shared.Texts;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.supervision.GroupQuery;
import io.campaignflow.supervision.GroupStatus;

/** What the reader chose above the list; empty means any. */
record GroupFilter(String campaign, String unit, Boolean subtree, GroupKind kind, GroupStatus status, String text) {

	/** {@code code} is that of the unit the reader named, null where they named none. */
	GroupQuery query(String code) {
		return new GroupQuery(Texts.blankToNull(campaign), code, !Boolean.FALSE.equals(subtree), kind, status,
				Texts.blankToNull(text));
	}

}
