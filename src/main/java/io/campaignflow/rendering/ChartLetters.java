package io.campaignflow.rendering;

import org.apache.fontbox.ttf.GlyphData;
import java.awt.geom.GeneralPath;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * Letters of charts as outlines of our Hei face, which is read when the first chart is
 * drawn. A letter it lacks is drawn as 〓.
 */
@Component
class ChartLetters {

	private volatile TrueTypeFont font;

	/** Draws a line on a base line; gives how wide it is, in pixels. */
	int draw(Graphics2D pen, String text, int x, int y, int size) {
		double scale = scale(size);
		double at = x;
		for (int glyph : glyphs(text)) {
			AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
			pen.fill(place.createTransformedShape(path(glyph)));
			at += advance(glyph) * scale;
		}
		return (int) Math.ceil(at - x);
	}

	int width(String text, int size) {
		return (int) Math.ceil(Arrays.stream(glyphs(text)).mapToDouble(this::advance).sum() * scale(size));
	}

	/** The text, or its beginning where there is no room for all of it. */
	String fitting(String text, int size, int room) {
		String fits = text;
		while (!fits.isEmpty() && width(fits, size) > room) {
			fits = fits.substring(0, fits.offsetByCodePoints(fits.length(), -1));
		}
		return fits;
	}

	private int[] glyphs(String text) {
		try {
			CmapLookup cmap = font().getUnicodeCmapLookup();
			return text.codePoints().map(point -> glyph(cmap, point)).toArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int glyph(CmapLookup cmap, int point) {
		int glyph = cmap.getGlyphId(point);
		return (glyph != 0 || Character.isWhitespace(point)) ? glyph
				: cmap.getGlyphId(Printable.STAND_IN.codePointAt(0));
	}

	private GeneralPath path(int glyph) {
		try {
			GlyphData data = font().getGlyph().getGlyph(glyph);
			return (data == null) ? new GeneralPath() : data.getPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int advance(int glyph) {
		try {
			return font().getAdvanceWidth(glyph);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private double scale(int size) {
		try {
			return (double) size / font().getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private TrueTypeFont font() {
		TrueTypeFont read = font;
		if (read == null) {
			read = readFont();
			font = read;
		}
		return read;
	}

	private static synchronized TrueTypeFont readFont() {
		try (InputStream in = PdfFonts.SANS.open()) {
			return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
