package io.campaignflow.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the kinds people upload, and some that only look like them. */
public final class SampleFiles {

	private static final String CONTENT_TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

	private SampleFiles() {
	}

	public static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	public static byte[] pdf(String mark) {
		return text("%PDF-1.4\n% " + mark + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
	}

	static byte[] png() {
		return new byte[] { (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
	}

	static byte[] jpeg() {
		return new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1 };
	}

	/** An Office document with these parts. */
	static byte[] office(String... parts) {
		String[] all = new String[parts.length + 1];
		all[0] = "[Content_Types].xml";
		System.arraycopy(parts, 0, all, 1, parts.length);
		return zip(all);
	}

	static byte[] zip(String... parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String part : parts) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(text(CONTENT_TYPES));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** The beginning of an OLE file: old Word, or any encrypted Office document. */
	static byte[] ole() {
		byte[] bytes = new byte[1024];
		byte[] magic = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		System.arraycopy(magic, 0, bytes, 0, magic.length);
		return bytes;
	}

}
