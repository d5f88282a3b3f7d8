package io.campaignflow.workflow.web;

import io.campaignflow.shared.Texts;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.Due;
import io.campaignflow.workflow.WorkQuery.View;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader of the inbox chose to see; null means any. Knows the address of every
 * neighbouring choice, so that each is a plain link.
 */
public record InboxFilter(View view, String kind, String unit, Due due) {

	static InboxFilter of(View view, String kind, String unit, Due due) {
		return new InboxFilter(view, Texts.blankToNull(kind), Texts.blankToNull(unit), due);
	}

	WorkQuery query() {
		return new WorkQuery(view, kind, null, unit, null, due);
	}

	/** The address of this list, from its first page. */
	public String getAddress() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/").queryParam("view", lower(view));
		if (kind != null) {
			address.queryParam("kind", "{kind}");
		}
		if (unit != null) {
			address.queryParam("unit", "{unit}");
		}
		if (due != null) {
			address.queryParam("due", lower(due));
		}
		return address.encode()
			.buildAndExpand(Map.of("kind", String.valueOf(kind), "unit", String.valueOf(unit)))
			.toUriString();
	}

	/** The same filters in another list. */
	public String inView(String other) {
		return new InboxFilter(View.valueOf(other), kind, unit, due).getAddress();
	}

	/** Only this kind; null for all. */
	public String ofKind(String other) {
		return new InboxFilter(view, other, unit, due).getAddress();
	}

	/** Nothing filtered. */
	public String everything() {
		return new InboxFilter(view, null, null, null).getAddress();
	}

	public boolean filtered() {
		return kind != null || unit != null || due != null;
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
