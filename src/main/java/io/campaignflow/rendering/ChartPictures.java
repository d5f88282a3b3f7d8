package io.campaignflow.rendering;

import javax.imageio.stream.MemoryCacheImageOutputStream;
import java.awt.geom.Rectangle2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Draws charts as JPEG pictures. Letters are drawn as outlines of the face that ships
 * with the product: a server needs neither fonts nor a display.
 */
@Component
public class ChartPictures {

	/** Pixels across; twice what paper shows, so that prints are sharp. */
	private static final int WIDTH = 1120;

	private static final int ROW = 44;

	private static final int HEAD = 60;

	private static final int LABEL = 240;

	private static final int RIGHT = 90;

	private static final int TEXT = 24;

	private static final float QUALITY = 0.92f;

	private final ChartLetters letters;

	ChartPictures(ChartLetters letters) {
		this.letters = letters;
	}

	/** A chart as a picture: the bytes of a JPEG and its size in pixels. */
	public record Drawn(byte[] jpeg, int width, int height) {

		/** For a document, as wide as its text. */
		public Picture onPaper() {
			return Picture.within(jpeg, width, height, WIDTH / 2, WIDTH);
		}

	}

	public Drawn draw(BarChart chart) {
		int height = HEAD + ROW * Math.max(1, chart.bars().size()) + ROW / 2;
		BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, WIDTH, height);
		legend(pen, chart.parts());
		for (int n = 0; n < chart.bars().size(); n++) {
			bar(pen, chart, chart.bars().get(n), HEAD + n * ROW);
		}
		pen.dispose();
		return new Drawn(jpeg(image), WIDTH, height);
	}

	private void legend(Graphics2D pen, List<BarChart.Part> parts) {
		int x = LABEL;
		for (BarChart.Part part : parts) {
			pen.setColor(new Color(part.colour()));
			pen.fillRect(x, 18, TEXT, TEXT);
			pen.setColor(Color.BLACK);
			x += TEXT + 10;
			x += letters.draw(pen, part.name(), x, 38, TEXT) + 30;
		}
	}

	private void bar(Graphics2D pen, BarChart chart, BarChart.Bar bar, int top) {
		pen.setColor(Color.BLACK);
		letters.draw(pen, letters.fitting(bar.label(), TEXT, LABEL - 20), 0, top + ROW - 14, TEXT);
		double unit = (double) (WIDTH - LABEL - RIGHT) / chart.longest();
		double x = LABEL;
		for (int n = 0; n < bar.lengths().size(); n++) {
			double width = bar.lengths().get(n) * unit;
			pen.setColor(new Color(chart.parts().get(n).colour()));
			pen.fill(new Rectangle2D.Double(x, top + 6, width, ROW - 12));
			number(pen, String.valueOf(bar.lengths().get(n)), x, width, top);
			x += width;
		}
		pen.setColor(Color.BLACK);
		letters.draw(pen, String.valueOf(bar.total()), (int) x + 10, top + ROW - 14, TEXT);
	}

	/** Within its part where there is room. */
	private void number(Graphics2D pen, String number, double x, double width, int top) {
		int size = TEXT - 4;
		int needed = letters.width(number, size);
		if (!number.equals("0") && needed + 6 < width) {
			pen.setColor(Color.WHITE);
			letters.draw(pen, number, (int) (x + (width - needed) / 2), top + ROW - 15, size);
		}
	}

	private static byte[] jpeg(BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(QUALITY);
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
