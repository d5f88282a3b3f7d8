package io.campaignflow.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.PathResource;
import org.springframework.stereotype.Component;

/**
 * The fonts of PDF documents. Ours are a Song and a Hei face; the customer's folder may
 * hold licensed ones, named by the part they play in a document after GB/T 9704:
 * {@code title.ttf} (小标宋), {@code body.ttf} (仿宋), {@code heading.ttf} (黑体),
 * {@code kai.ttf} (楷体), and {@code fallback.ttf} for characters the others lack. Style
 * sheets name the family by the part, then ours.
 */
@Component
class PdfFonts {

	static final Face SERIF = ours("Noto Serif SC", "serif.ttf");

	static final Face SANS = ours("Noto Sans SC", "sans.ttf");

	private static final int NORMAL = 400;

	private final List<Face> customers;

	PdfFonts(RenderingSettings settings) {
		this.customers = new ArrayList<>();
		for (FontPart part : FontPart.values()) {
			Path file = (settings.fonts() == null) ? null : settings.fonts().resolve(part.family() + ".ttf");
			if (file != null && Files.isRegularFile(file)) {
				customers.add(new Face(part.family(), new PathResource(file)));
			}
		}
	}

	/** A font file under the family name that style sheets use. */
	record Face(String family, InputStreamSource file) {

		InputStream open() {
			try {
				return file.getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	void addTo(PdfRendererBuilder builder) {
		List<Face> all = new ArrayList<>(customers);
		all.add(SERIF);
		all.add(SANS);
		all.forEach((face) -> builder.useFont(face::open, face.family(), NORMAL, FontStyle.NORMAL, true));
	}

	/** The faces tried for one part, first to last, as the style sheets name them. */
	List<Face> chain(FontPart part) {
		List<Face> chain = new ArrayList<>(ofFamily(part.family()));
		if (part == FontPart.HEADING) {
			chain.add(SANS);
		}
		chain.add(SERIF);
		chain.addAll(ofFamily(FontPart.FALLBACK.family()));
		return chain;
	}

	private List<Face> ofFamily(String family) {
		return customers.stream().filter((face) -> face.family().equals(family)).toList();
	}

	private static Face ours(String family, String file) {
		return new Face(family, new ClassPathResource(TemplateFiles.OURS + "fonts/" + file));
	}

}
