package io.campaignflow.rendering;

import io.campaignflow.rendering.PdfFonts.Face;
import io.campaignflow.shared.BusinessRuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * Which characters the fonts of PDF documents have, whatever part of a document they
 * stand in. A character they lack is printed as 〓, the compositor's mark for a missing
 * type, and named to the reader; it never vanishes.
 */
@Component
class Printable {

	static final String STAND_IN = "〓";

	private static final int CODE_POINTS = 0x40000;

	private final PdfFonts fonts;

	private volatile BitSet known;

	Printable(PdfFonts fonts) {
		this.fonts = fonts;
	}

	/** The characters of these texts that cannot be printed, in order, each once. */
	Set<String> missing(Object model) {
		Set<Integer> missing = new TreeSet<>();
		collect(model, missing);
		return missing.stream().map(Character::toString).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The same model with the stand-in for every character that cannot be printed. */
	Object printable(Object model) {
		if (model instanceof Map<?, ?> map) {
			if (Picture.was(map)) {
				return map;
			}
			Map<Object, Object> copy = new LinkedHashMap<>();
			map.forEach((key, value) -> copy.put(key, printable(value)));
			return copy;
		}
		if (model instanceof List<?> list) {
			return list.stream().map(this::printable).toList();
		}
		return (model instanceof String text) ? printable(text) : model;
	}

	private String printable(String text) {
		return text.codePoints()
			.mapToObj((point) -> has(point) ? Character.toString(point) : STAND_IN)
			.collect(Collectors.joining());
	}

	private void collect(Object model, Set<Integer> missing) {
		if (model instanceof Map<?, ?> map) {
			if (!Picture.was(map)) {
				map.values().forEach((value) -> collect(value, missing));
			}
		}
		else if (model instanceof List<?> list) {
			list.forEach((value) -> collect(value, missing));
		}
		else if (model instanceof String text) {
			text.codePoints().filter((point) -> !has(point)).forEach(missing::add);
		}
	}

	private boolean has(int point) {
		return Character.isWhitespace(point) || known().get(point);
	}

	private BitSet known() {
		if (known == null) {
			known = inEveryPart();
		}
		return known;
	}

	private BitSet inEveryPart() {
		BitSet all = null;
		for (FontPart part : FontPart.values()) {
			BitSet ofPart = new BitSet(CODE_POINTS);
			fonts.chain(part).forEach((face) -> ofPart.or(characters(face)));
			if (all == null) {
				all = ofPart;
			}
			all.and(ofPart);
		}
		return all;
	}

	private static BitSet characters(Face face) {
		try (InputStream in = face.open();
				TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in))) {
			CmapLookup glyphs = font.getUnicodeCmapLookup();
			BitSet characters = new BitSet(CODE_POINTS);
			for (int point = 0; point < CODE_POINTS; point++) {
				characters.set(point, glyphs.getGlyphId(point) != 0);
			}
			return characters;
		}
		catch (IOException ex) {
			throw new BusinessRuleViolation("font-broken", face.family() + ".ttf", String.valueOf(ex.getMessage()));
		}
	}

}
