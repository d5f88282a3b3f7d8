package io.campaignflow.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * A square code (QR) of an address, as a picture that can be printed in any size: the
 * source of an {@code img}.
 */
public final class SquareCode {

	private static final int MARGIN = 4;

	private SquareCode() {
	}

	/** A quarter of it may be dirty or torn off. */
	public static String picture(String address) {
		ByteMatrix cells = cells(address);
		StringBuilder dark = new StringBuilder();
		for (int y = 0; y < cells.getHeight(); y++) {
			for (int x = 0; x < cells.getWidth(); x++) {
				if (cells.get(x, y) == 1) {
					dark.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
				}
			}
		}
		int side = cells.getWidth() + 2 * MARGIN;
		String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
			.formatted(side, side)
				+ "<path fill='#fff' d='M0 0h%dv%dH0z'/><path d='%s'/></svg>".formatted(side, side, dark);
		return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
	}

	private static ByteMatrix cells(String address) {
		try {
			return Encoder
				.encode(address, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8))
				.getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("too long for a square code: " + address.length() + " characters", ex);
		}
	}

}
