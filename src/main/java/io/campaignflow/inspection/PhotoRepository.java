package io.campaignflow.inspection;

import io.campaignflow.storage.Moments;
import io.campaignflow.inspection.photo.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code inspection_photo} and {@code inspection_photo_band}. */
@Repository
class PhotoRepository {

	/** Everything but the picture. */
	private static final String SELECT = """
			select id, inspection_id, item, finding_id, attachment_id, name, width, height, taken_at, taken_by_camera,
			  latitude, longitude, placed_by_camera, added_by, added_at from inspection_photo where\s""";

	private final JdbcClient jdbc;

	PhotoRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In the order they came. */
	List<PhotoView> of(String inspectionId) {
		return jdbc.sql(SELECT + "inspection_id = ? order by added_at, id")
			.param(inspectionId)
			.query(PhotoRepository::photo)
			.list();
	}

	Optional<PhotoView> find(String id) {
		return jdbc.sql(SELECT + "id = ?").param(id).query(PhotoRepository::photo).optional();
	}

	/** Items of the checklist that were photographed. */
	Set<String> items(String inspectionId) {
		return new HashSet<>(
				jdbc.sql("select distinct item from inspection_photo where inspection_id = ? and item is not null")
					.param(inspectionId)
					.query(String.class)
					.list());
	}

	Optional<byte[]> thumbnail(String inspectionId, String id) {
		return jdbc.sql("select thumbnail from inspection_photo where inspection_id = ? and id = ?")
			.params(inspectionId, id)
			.query(String.class)
			.optional()
			.map(Base64.getDecoder()::decode);
	}

	void insert(PhotoView photo, String campaignId, byte[] thumbnail, long fingerprint) {
		jdbc.sql(
				"""
						insert into inspection_photo (id, inspection_id, campaign_id, item, finding_id, attachment_id, name,
						  thumbnail, width, height, taken_at, taken_by_camera, latitude, longitude, placed_by_camera, fingerprint,
						  added_by, added_at)
						values (:id, :inspection, :campaign, :item, :finding, :attachment, :name, :thumbnail, :width, :height,
						  :taken, :takenByCamera, :latitude, :longitude, :placedByCamera, :fingerprint, :by, :at)""")
			.param("id", photo.id())
			.param("inspection", photo.inspectionId())
			.param("campaign", campaignId)
			.param("item", photo.item(), Types.VARCHAR)
			.param("finding", photo.finding(), Types.VARCHAR)
			.param("attachment", photo.attachment())
			.param("name", photo.name())
			.param("thumbnail", Base64.getEncoder().encodeToString(thumbnail))
			.param("width", photo.width())
			.param("height", photo.height())
			.param("taken", Moments.stored(photo.takenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("takenByCamera", photo.takenByCamera())
			.param("latitude", photo.latitude(), Types.DOUBLE)
			.param("longitude", photo.longitude(), Types.DOUBLE)
			.param("placedByCamera", photo.placedByCamera())
			.param("fingerprint", fingerprint)
			.param("by", photo.addedBy())
			.param("at", Moments.stored(photo.addedAt()))
			.update();
		for (int band = 0; band < Fingerprint.BANDS; band++) {
			jdbc.sql("insert into inspection_photo_band (campaign_id, band, value_, photo_id) values (?, ?, ?, ?)")
				.params(campaignId, band, Fingerprint.band(fingerprint, band), photo.id())
				.update();
		}
	}

	void delete(String id) {
		jdbc.sql("delete from inspection_photo_twin where photo_id = ? or earlier_id = ?").params(id, id).update();
		jdbc.sql("delete from inspection_photo_band where photo_id = ?").param(id).update();
		jdbc.sql("delete from inspection_photo where id = ?").param(id).update();
	}

	/** Photos of a finding that is gone stay with the visit. */
	void loosen(String inspectionId, String finding) {
		jdbc.sql("update inspection_photo set finding_id = null where inspection_id = ? and finding_id = ?")
			.params(inspectionId, finding)
			.update();
	}

	private static PhotoView photo(ResultSet rs, int row) throws SQLException {
		OffsetDateTime taken = rs.getObject("taken_at", OffsetDateTime.class);
		return new PhotoView(rs.getString("id"), rs.getString("inspection_id"), rs.getString("item"),
				rs.getString("finding_id"), rs.getString("attachment_id"), rs.getString("name"), rs.getInt("width"),
				rs.getInt("height"), (taken == null) ? null : taken.toInstant(), rs.getBoolean("taken_by_camera"),
				rs.getObject("latitude", Double.class), rs.getObject("longitude", Double.class),
				rs.getBoolean("placed_by_camera"), rs.getString("added_by"),
				rs.getObject("added_at", OffsetDateTime.class).toInstant());
	}

}
