package io.campaignflow.inspection;

import io.campaignflow.inspection.photo.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Table {@code inspection_photo_twin}, and the search for photos that look the same:
 * among those of the campaign that share a part of the fingerprint, by index.
 */
@Repository
class TwinRepository {

	private final JdbcClient jdbc;

	TwinRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A photo that may be the same: {@code fingerprint} is still to be compared. */
	record Candidate(String photo, String inspectionId, long fingerprint) {
	}

	List<Candidate> candidates(String campaignId, long fingerprint) {
		StringJoiner bands = new StringJoiner(" or ");
		Map<String, Object> params = new HashMap<>();
		params.put("campaign", campaignId);
		for (int band = 0; band < Fingerprint.BANDS; band++) {
			bands.add("(b.campaign_id = :campaign and b.band = " + band + " and b.value_ = :v" + band + ")");
			params.put("v" + band, Fingerprint.band(fingerprint, band));
		}
		return jdbc
			.sql("select distinct p.id, p.inspection_id, p.fingerprint from inspection_photo_band b"
					+ " join inspection_photo p on p.id = b.photo_id where " + bands)
			.params(params)
			.query((rs, row) -> new Candidate(rs.getString(1), rs.getString(2), rs.getLong(3)))
			.list();
	}

	void insert(String photo, String earlier) {
		jdbc.sql("insert into inspection_photo_twin (photo_id, earlier_id) values (?, ?)")
			.params(photo, earlier)
			.update();
	}

	/** Which photo of a visit has twins, and in which visits they are. */
	record Pair(String photo, String inspectionId) {
	}

	List<Pair> of(String inspectionId) {
		return jdbc.sql("""
				select p.id, o.inspection_id from inspection_photo p
				join inspection_photo_twin t on t.photo_id = p.id
				join inspection_photo o on o.id = t.earlier_id where p.inspection_id = :visit
				union
				select p.id, o.inspection_id from inspection_photo p
				join inspection_photo_twin t on t.earlier_id = p.id
				join inspection_photo o on o.id = t.photo_id where p.inspection_id = :visit""")
			.param("visit", inspectionId)
			.query((rs, row) -> new Pair(rs.getString(1), rs.getString(2)))
			.list();
	}

}
