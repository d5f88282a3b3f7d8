package io.campaignflow.rendering;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A finished workbook whose rows lie on disk until it is closed. */
public final class FilledWorkbook implements AutoCloseable {

	private final SXSSFWorkbook workbook;

	FilledWorkbook(SXSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	public void writeTo(OutputStream out) throws IOException {
		workbook.write(out);
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}

}
