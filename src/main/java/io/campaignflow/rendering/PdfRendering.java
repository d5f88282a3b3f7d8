package io.campaignflow.rendering;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/**
 * Fills a page template and sets it as PDF, with every font embedded. A template reaches
 * nothing but the files beside it: no address outside is ever called.
 */
@Component
class PdfRendering {

	private static final String BESIDE = "beside";

	/** A picture that is part of the page itself. */
	private static final String PICTURE = "data:image/jpeg;base64,";

	private final TemplateFiles files;

	private final PageTemplates pages;

	private final PdfFonts fonts;

	PdfRendering(TemplateFiles files, PageTemplates pages, PdfFonts fonts) {
		this.files = files;
		this.pages = pages;
		this.fonts = fonts;
	}

	byte[] render(DocumentTemplate template, Map<String, Object> model) {
		String file = template.file(FileFormat.PDF);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			String page = pages.fill(file, new Context(Locale.SIMPLIFIED_CHINESE, model));
			builder(page, out).run();
		}
		catch (IOException | RuntimeException ex) {
			throw files.fault(file, ex);
		}
		return out.toByteArray();
	}

	private PdfRendererBuilder builder(String page, ByteArrayOutputStream out) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.useProtocolsStreamImplementation((uri) -> new Beside(path(uri)), BESIDE);
		builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(BESIDE + ":") || uri.startsWith(PICTURE),
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		fonts.addTo(builder);
		builder.withHtmlContent(page, BESIDE + ":/");
		builder.toStream(out);
		return builder;
	}

	private static String path(String uri) {
		return uri.substring(uri.indexOf(':') + 1).replaceFirst("^/+", "");
	}

	/** A style sheet or picture beside the template. */
	private final class Beside implements FSStream {

		private final String file;

		Beside(String file) {
			this.file = file;
		}

		@Override
		public InputStream getStream() {
			try {
				return files.open(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
