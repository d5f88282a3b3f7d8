package io.campaignflow.ledger;

import io.campaignflow.storage.Moments;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which items are closed, for those who count them by day. No visibility check. */
@Service
@Transactional(readOnly = true)
public class ItemClosings {

	private final JdbcClient jdbc;

	ItemClosings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of these items whose number is cancelled now. */
	public List<ItemClosing> of(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql("""
						select id, campaign_id, unit_path, closed_at from rectification_item
						where id in (:ids) and status = 'CLOSED' and closed_at is not null""")
					.param("ids", ids)
					.query((row, n) -> new ItemClosing(row.getString("id"), row.getString("campaign_id"),
							row.getString("unit_path"), Moments.read(row, "closed_at")))
					.list();
	}

}
