package io.campaignflow.web;

import io.campaignflow.rendering.Workbooks;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lists as workbooks in the reader's words: what the exports of all lists share.
 */
@Component
public class Sheets {

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	Sheets(Workbooks workbooks, Lights lights, MessageSource messages) {
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	/** What a key says in the reader's language. */
	public String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

	/** The name of a file whose last value is the day it was made. */
	public String dated(String key, Object... values) {
		Object[] all = Arrays.copyOf(values, values.length + 1);
		all[values.length] = lights.today();
		return word(key, all);
	}

	/**
	 * A list without columns so far.
	 * @param name key of the sheet's name
	 * @param cut key of the last line where the list is longer than a workbook
	 * @param headings what the keys of its columns begin with
	 */
	public <R> ListSheet<R> list(String name, String cut, String headings) {
		return new ListSheet<>(this, workbooks, name, cut, headings);
	}

}
