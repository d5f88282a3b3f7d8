package io.campaignflow.workflow.web;

import io.campaignflow.workflow.WorkQuery.View;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the views of the worklist as calls write them: {@code mine}. */
@Component
class WorkViews implements Converter<String, View> {

	@Override
	public View convert(String written) {
		return View.valueOf(written.toUpperCase(Locale.ROOT));
	}

}
