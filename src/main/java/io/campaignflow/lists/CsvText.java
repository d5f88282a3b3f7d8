package io.campaignflow.lists;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Opens a CSV file as text whatever wrote it: UTF-8 with or without a byte order mark, or
 * GBK as office programs on Chinese Windows save it. The start of the file decides; bytes
 * that do not fit later are an error of the reader, never replaced silently.
 */
public final class CsvText {

	private static final int LOOK_AHEAD = 64 * 1024;

	private static final Charset GBK = Charset.forName("GB18030");

	private CsvText() {
	}

	public static Reader open(InputStream file) throws IOException {
		BufferedInputStream bytes = new BufferedInputStream(file, LOOK_AHEAD);
		bytes.mark(LOOK_AHEAD);
		byte[] start = bytes.readNBytes(LOOK_AHEAD);
		bytes.reset();
		if (hasByteOrderMark(start)) {
			bytes.skipNBytes(3);
		}
		Charset charset = isUtf8(start) ? StandardCharsets.UTF_8 : GBK;
		return new BufferedReader(new InputStreamReader(bytes,
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
	}

	private static boolean hasByteOrderMark(byte[] start) {
		return start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
	}

	/** A character cut off at the end of what was looked at is not an error. */
	private static boolean isUtf8(byte[] start) {
		return !StandardCharsets.UTF_8.newDecoder()
			.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), start.length < LOOK_AHEAD)
			.isError();
	}

}
