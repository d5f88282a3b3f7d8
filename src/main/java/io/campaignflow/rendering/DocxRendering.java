package io.campaignflow.rendering;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Fills a Word template. A placeholder the model does not know is a fault of the
 * template, not an empty place on paper.
 */
@Component
class DocxRendering {

	private final TemplateFiles files;

	DocxRendering(TemplateFiles files) {
		this.files = files;
	}

	byte[] render(DocumentTemplate template, Placeholders known, Map<String, Object> model) {
		String file = template.file(FileFormat.DOCX);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (InputStream in = files.open(file)) {
			XWPFTemplate compiled = XWPFTemplate.compile(in, configure(template));
			known.require(compiled.getElementTemplates());
			compiled.render(WordPictures.in(model)).writeAndClose(out);
		}
		catch (IOException | RuntimeException ex) {
			throw files.fault(file, ex);
		}
		return out.toByteArray();
	}

	private static Configure configure(DocumentTemplate template) {
		ConfigureBuilder builder = Configure.builder().useDefaultEL(true);
		template.rowLoops().forEach((tag) -> builder.bind(tag, new LoopRowTableRenderPolicy(true)));
		return builder.build();
	}

}
