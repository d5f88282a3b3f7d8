package io.campaignflow.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * The links of pages. Statics get the version of their content; every other link stays as
 * it is. Spring would look for a file behind each of them, in every library there is: on
 * a page with some hundred links that takes longer than the page itself.
 */
@Component
class PageLinks extends StandardLinkBuilder {

	PageLinks(SpringTemplateEngine pages) {
		pages.setLinkBuilder(this);
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		String root = link.startsWith("/") ? computeContextPath(context, "/", null) : "";
		boolean still = Stream.of("/css/", "/js/", "/img/", "/webjars/")
			.anyMatch((folder) -> link.startsWith(root + folder));
		return still ? super.processLink(context, link) : link;
	}

}
