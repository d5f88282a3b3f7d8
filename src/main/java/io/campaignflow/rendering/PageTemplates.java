package io.campaignflow.rendering;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/**
 * Page templates of documents: the customer's, read anew each time, before ours. An
 * engine of its own, so that no page of the portal can be replaced this way.
 */
@Component
class PageTemplates {

	private final TemplateEngine engine;

	PageTemplates(TemplateFiles files) {
		SpringTemplateEngine pages = new SpringTemplateEngine();
		files.folder().ifPresent((folder) -> pages.addTemplateResolver(theirs(folder)));
		pages.addTemplateResolver(ours());
		this.engine = pages;
	}

	/** The template filled in. */
	String fill(String file, IContext model) {
		return engine.process(file, model);
	}

	private static FileTemplateResolver theirs(Path folder) {
		FileTemplateResolver resolver = new FileTemplateResolver();
		resolver.setPrefix(folder.toAbsolutePath() + "/");
		resolver.setCacheable(false);
		resolver.setCheckExistence(true);
		resolver.setOrder(1);
		return utf8(resolver);
	}

	private static ClassLoaderTemplateResolver ours() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix(TemplateFiles.OURS);
		resolver.setOrder(2);
		return utf8(resolver);
	}

	private static <R extends AbstractConfigurableTemplateResolver> R utf8(R resolver) {
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

}
