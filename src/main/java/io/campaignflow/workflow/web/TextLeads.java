package io.campaignflow.workflow.web;

import java.util.List;

/** Where texts of a form lead that end with the address of a page. */
public record TextLeads(List<String> pages) {

	/** The page at the end of a text; null where there is none. */
	public String of(String text) {
		return pages.stream().filter(text::endsWith).findFirst().orElse(null);
	}

	/** The text before its page. */
	public String before(String text) {
		String page = of(text);
		return page == null ? text : text.substring(0, text.length() - page.length());
	}

}
