package io.campaignflow.inspection.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads EXIF: which way up the camera was held, when and where. A picture whose notes
 * cannot be read is a picture without notes.
 */
record Exif(Metadata metadata) {

	private static final Logger LOG = LoggerFactory.getLogger(Exif.class);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

	static Exif of(byte[] picture) {
		try {
			return new Exif(ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture), picture.length));
		}
		catch (ImageProcessingException | IOException ex) {
			LOG.info("A photo's notes cannot be read: {}", ex.getMessage());
			return new Exif(new Metadata());
		}
	}

	/** 1 to 8 as EXIF counts them; 1, upright, where it says nothing sensible. */
	int orientation() {
		ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
		Integer said = (directory == null) ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
		return (said == null || said < 1 || said > 8) ? 1 : said;
	}

	/**
	 * @param zone of a camera that does not say its own
	 */
	CameraNotes notes(ZoneId zone) {
		GeoLocation place = place();
		return new CameraNotes(takenAt(zone), (place == null) ? null : place.getLatitude(),
				(place == null) ? null : place.getLongitude());
	}

	private Instant takenAt(ZoneId zone) {
		ExifSubIFDDirectory directory = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
		String taken = (directory == null) ? null : directory.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
		String offset = (directory == null) ? null : directory.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL);
		try {
			return (taken == null) ? null
					: MOMENT.parse(taken.strip(), LocalDateTime::from)
						.atZone((offset == null) ? zone : ZoneId.of(offset.strip()))
						.toInstant();
		}
		catch (DateTimeException unreadable) {
			LOG.info("A photo says an unreadable time: {} {}", taken, offset);
			return null;
		}
	}

	private GeoLocation place() {
		GpsDirectory directory = metadata.getFirstDirectoryOfType(GpsDirectory.class);
		GeoLocation place = (directory == null) ? null : directory.getGeoLocation();
		boolean known = place != null && !place.isZero() && Math.abs(place.getLatitude()) <= 90
				&& Math.abs(place.getLongitude()) <= 180;
		return known ? place : null;
	}

}
