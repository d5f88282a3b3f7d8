package io.campaignflow.inspection.photo;

import io.campaignflow.shared.BusinessRuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Makes what is kept of what was sent. The kind is told by the content, the size is known
 * before anything is decoded, and a large picture is decoded with fewer points; two at a
 * time, whoever sends the next one waits.
 */
@Component
public class Darkroom {

	/** Bytes of a photo as sent; browsers send far less. */
	public static final int LARGEST = 15 * 1024 * 1024;

	/** Points of the longer side of what is kept, and of its thumbnail. */
	static final int LONGEST = 1600;

	static final int THUMBNAIL = 240;

	private static final int ON_PAPER = 900;

	private static final long MOST_POINTS = 120_000_000L;

	private static final Set<String> KINDS = Set.of("jpeg", "png");

	private final Semaphore tables = new Semaphore(2, true);

	private final Clock clock;

	Darkroom(Clock clock) {
		this.clock = clock;
	}

	/**
	 * @throws BusinessRuleViolation where it is too large, or no photo
	 */
	public DevelopedPhoto develop(byte[] sent) {
		if (sent.length == 0 || sent.length > LARGEST) {
			throw new BusinessRuleViolation("photo-size", LARGEST / 1024 / 1024);
		}
		tables.acquireUninterruptibly();
		try {
			return developed(sent);
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
			throw unreadable(damaged);
		}
		finally {
			tables.release();
		}
	}

	/** A kept picture, small enough for paper. */
	public byte[] smaller(InputStream jpeg) throws IOException {
		return Jpeg.of(Scaling.within(decoded(jpeg.readAllBytes()), ON_PAPER), 0.8f);
	}

	private DevelopedPhoto developed(byte[] sent) throws IOException {
		Exif exif = Exif.of(sent);
		BufferedImage picture = Upright.of(Scaling.within(decoded(sent), LONGEST), exif.orientation());
		BufferedImage small = Scaling.within(picture, THUMBNAIL);
		return new DevelopedPhoto(Jpeg.of(picture, 0.85f), Jpeg.of(small, 0.75f), picture.getWidth(),
				picture.getHeight(), Fingerprint.of(picture), exif.notes(clock.getZone()));
	}

	private static BufferedImage decoded(byte[] sent) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			while (readers.hasNext()) {
				ImageReader reader = readers.next();
				try {
					if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
						reader.setInput(in, true, true);
						return decoded(reader);
					}
				}
				finally {
					reader.dispose();
				}
			}
		}
		throw new BusinessRuleViolation("photo-unreadable");
	}

	private static BufferedImage decoded(ImageReader reader) throws IOException {
		long width = reader.getWidth(0);
		long height = reader.getHeight(0);
		if (width * height > MOST_POINTS) {
			throw new BusinessRuleViolation("photo-too-many-points", MOST_POINTS / 1_000_000);
		}
		ImageReadParam param = reader.getDefaultReadParam();
		int step = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST));
		param.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, param);
	}

	private static BusinessRuleViolation unreadable(Exception damaged) {
		BusinessRuleViolation refusal = new BusinessRuleViolation("photo-unreadable");
		refusal.initCause(damaged);
		return refusal;
	}

}
