package io.campaignflow.intake.word;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * Reads .docx files of people nobody knows. Packages that grow beyond measure are refused
 * by the limits below; entities from outside are not resolved by the library's readers.
 */
public final class WordReader {

	private static final long LARGEST_PART = 100L * 1024 * 1024;

	private static final long MOST_TEXT = 10L * 1024 * 1024;

	private static final long MOST_PARTS = 5_000;

	static {
		ZipSecureFile.setMaxEntrySize(LARGEST_PART);
		ZipSecureFile.setMaxTextSize(MOST_TEXT);
		ZipSecureFile.setMaxFileCount(MOST_PARTS);
	}

	private WordReader() {
	}

	/**
	 * @throws WordUnreadable where it is not a Word document we take
	 */
	public static WordDocument read(InputStream content) throws WordUnreadable {
		try (OPCPackage parts = OPCPackage.open(content)) {
			requireNoMacros(parts);
			try (XWPFDocument document = new XWPFDocument(parts)) {
				return new WordDocument(new WordBlocks(document).all());
			}
		}
		catch (OLE2NotOfficeXmlFileException locked) {
			throw new WordUnreadable(WordUnreadable.LOCKED, locked);
		}
		catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | RecordFormatException
				| IllegalArgumentException | IllegalStateException damaged) {
			throw new WordUnreadable(WordUnreadable.NOT_WORD, damaged);
		}
	}

	private static void requireNoMacros(OPCPackage parts) throws WordUnreadable {
		boolean macros = !parts.getPartsByContentType(XWPFRelation.MACRO_DOCUMENT.getContentType()).isEmpty()
				|| !parts.getPartsByContentType(XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType()).isEmpty()
				|| !parts.getPartsByContentType("application/vnd.ms-office.vbaProject").isEmpty();
		if (macros) {
			throw new WordUnreadable(WordUnreadable.MACROS, null);
		}
	}

}
