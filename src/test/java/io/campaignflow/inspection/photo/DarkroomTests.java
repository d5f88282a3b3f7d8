package io.campaignflow.inspection.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.campaignflow.shared.BusinessRuleViolation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTests {

	private final Darkroom darkroom = new Darkroom(Clock.system(ZoneId.of("Asia/Shanghai")));

	/**
	 * Red on the left, blue on the right, when upright; stored as a camera held so would.
	 */
	private static byte[] storedAs(int orientation) throws IOException {
		BufferedImage upright = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = upright.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, 200, 300);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(200, 0, 200, 300);
		graphics.setColor(Color.GREEN);
		graphics.fillRect(0, 0, 400, 60);
		graphics.dispose();
		int undone = switch (orientation) {
			case 6 -> 8;
			case 8 -> 6;
			default -> orientation;
		};
		return PhotoSamples.withNotes(PhotoSamples.jpeg(Upright.of(upright, undone), 0.9), orientation);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void turnsThePictureUpright(int orientation) throws IOException {
		DevelopedPhoto photo = darkroom.develop(storedAs(orientation));
		assertThat(photo.width()).isEqualTo(400);
		assertThat(photo.height()).isEqualTo(300);
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
		assertThat(new Color(picture.getRGB(50, 200)).getRed()).isGreaterThan(200);
		assertThat(new Color(picture.getRGB(350, 200)).getBlue()).isGreaterThan(200);
		assertThat(new Color(picture.getRGB(200, 20)).getGreen()).isGreaterThan(200);
	}

	@Test
	void readsWhenAndWhereItWasTaken() throws IOException {
		CameraNotes notes = darkroom.develop(storedAs(1)).notes();
		assertThat(notes.takenAt()).isEqualTo(Instant.parse("2026-03-12T01:41:07Z"));
		assertThat(notes.latitude()).isCloseTo(40.65, within(1e-6));
		assertThat(notes.longitude()).isCloseTo(109.84, within(1e-6));
	}

	@Test
	void keepsNothingOfTheNotesInThePicture() throws IOException {
		DevelopedPhoto photo = darkroom.develop(storedAs(6));
		for (byte[] kept : new byte[][] { photo.jpeg(), photo.thumbnail() }) {
			assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("2026:03");
			assertThat(Exif.of(kept).notes(ZoneId.of("UTC"))).isEqualTo(CameraNotes.NONE);
		}
	}

	@Test
	void makesLargePicturesSmall() {
		DevelopedPhoto photo = darkroom.develop(PhotoSamples.jpeg(PhotoSamples.scene(1, 4000, 3000), 0.9));
		assertThat(photo.width()).isEqualTo(Darkroom.LONGEST);
		assertThat(photo.height()).isEqualTo(1200);
		assertThat(photo.thumbnail().length).isLessThan(30_000);
	}

	@Test
	void takesPngOnWhite() throws IOException {
		BufferedImage transparent = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(transparent, "png", png);
		BufferedImage kept = ImageIO.read(new ByteArrayInputStream(darkroom.develop(png.toByteArray()).jpeg()));
		assertThat(new Color(kept.getRGB(20, 20)).getRed()).isGreaterThan(250);
	}

	@Test
	void refusesWhatIsNoPhoto() {
		refused("photo-unreadable", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
		refused("photo-unreadable", "GIF89a not really".getBytes(StandardCharsets.UTF_8));
		refused("photo-size", new byte[0]);
		refused("photo-size", new byte[Darkroom.LARGEST + 1]);
	}

	@Test
	void refusesADamagedOne() {
		byte[] half = PhotoSamples.jpeg(PhotoSamples.scene(1, 800, 600), 0.9);
		refused("photo-unreadable", java.util.Arrays.copyOf(half, 120));
	}

	@Test
	void refusesPicturesThatWouldFillTheMemory() {
		byte[] picture = PhotoSamples.jpeg(PhotoSamples.scene(1, 80, 60), 0.9);
		for (int i = 0; i + 8 < picture.length; i++) {
			if ((picture[i] & 0xFF) == 0xFF && (picture[i + 1] & 0xFF) == 0xC0) {
				java.util.Arrays.fill(picture, i + 5, i + 9, (byte) 0x7F);
				break;
			}
		}
		refused("photo-too-many-points", picture);
	}

	private void refused(String code, byte[] sent) {
		assertThatThrownBy(() -> darkroom.develop(sent)).isInstanceOf(BusinessRuleViolation.class)
			.extracting("code")
			.isEqualTo(code);
	}

}
