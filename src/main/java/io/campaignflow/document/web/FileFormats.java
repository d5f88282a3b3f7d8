package io.campaignflow.document.web;

import io.campaignflow.rendering.FileFormat;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads formats as addresses write them: {@code pdf}. */
@Component
class FileFormats implements Converter<String, FileFormat> {

	@Override
	public FileFormat convert(String written) {
		return FileFormat.valueOf(written.toUpperCase(Locale.ROOT));
	}

}
