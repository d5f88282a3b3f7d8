package io.campaignflow.rendering;

import java.nio.file.Path;
import java.time.Duration;

/** Renderers as the application builds them, with folders of a test's own. */
public final class Renderers {

	private Renderers() {
	}

	/** Without anything of the customer's. */
	public static DocumentRenderer plain() {
		return with(null, null);
	}

	/** With the customer's folders, null for none. */
	public static DocumentRenderer with(Path templates, Path fonts) {
		return with(new RenderingSettings(templates, fonts, 2, Duration.ofSeconds(30)));
	}

	static DocumentRenderer with(RenderingSettings settings) {
		TemplateFiles files = new TemplateFiles(settings);
		PdfFonts faces = new PdfFonts(settings);
		return new DocumentRenderer(new RenderingSlots(settings), new DocxRendering(files),
				new PdfRendering(files, new PageTemplates(files), faces), new Printable(faces));
	}

}
