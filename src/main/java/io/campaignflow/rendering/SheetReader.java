package io.campaignflow.rendering;

import io.campaignflow.shared.BusinessRuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.springframework.stereotype.Service;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Reads workbooks (xlsx) people bring, row by row: what the sheet draws beside its texts
 * never comes into memory. Results of formulas count, formulas do not.
 */
@Service
public class SheetReader {

	/** No larger file is read, in bytes. */
	public static final int LARGEST = 10 * 1024 * 1024;

	/**
	 * @param most rows below the heading
	 * @throws BusinessRuleViolation where it is no workbook, too large or too long
	 */
	public ReadSheet read(InputStream file, int most) throws IOException {
		byte[] bytes = file.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new BusinessRuleViolation("sheet-too-large", LARGEST / 1024 / 1024);
		}
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			return firstSheet(parts, new SheetRows(most));
		}
		catch (SheetRows.TooLong ex) {
			throw new BusinessRuleViolation("sheet-too-long", most);
		}
		catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | SAXException
				| ParserConfigurationException | POIXMLException | IllegalArgumentException
				| IllegalStateException ex) {
			BusinessRuleViolation unreadable = new BusinessRuleViolation("sheet-unreadable");
			unreadable.initCause(ex);
			throw unreadable;
		}
	}

	private static ReadSheet firstSheet(OPCPackage parts, SheetRows rows)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		XSSFReader workbook = new XSSFReader(parts);
		Iterator<InputStream> sheets = workbook.getSheetsData();
		if (!sheets.hasNext()) {
			throw new IllegalArgumentException("a workbook without a sheet");
		}
		XMLReader xml = XMLHelper.newXMLReader();
		xml.setContentHandler(new XSSFSheetXMLHandler(workbook.getStylesTable(), new ReadOnlySharedStringsTable(parts),
				rows, new DaysAsIso(), false));
		try (InputStream sheet = sheets.next()) {
			xml.parse(new InputSource(sheet));
		}
		return rows.sheet();
	}

	/**
	 * Days as they are written in calls; other numbers without their currency and commas.
	 */
	private static final class DaysAsIso extends DataFormatter {

		@Override
		public String formatRawCellContents(double value, int index, String format) {
			if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
				return DateUtil.getLocalDateTime(value).toLocalDate().toString();
			}
			return super.formatRawCellContents(value, 0, "General");
		}

	}

}
