package io.campaignflow.resident;

import io.campaignflow.storage.Moments;
import io.campaignflow.resident.OfficePaths.Condition;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of requests. */
@Repository
class RequestRepository {

	/** So many are counted; nobody pages further. */
	private static final int MOST_COUNTED = 10_000;

	private final JdbcClient jdbc;

	RequestRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Fails on a receipt that was given out before. */
	void insert(ResidentRequest request, String receiptHash) {
		jdbc.sql(
				"""
						insert into resident_request (id, form_id, campaign_id, unit_code, unit_path, text, place, name, contact,
						receipt_hash, received_at, status)
						values (:id, :form, :campaign, :unit, :path, :text, :place, :name, :contact, :hash, :at, :status)""")
			.param("id", request.id())
			.param("form", request.formId())
			.param("campaign", request.campaignId())
			.param("unit", request.unitCode())
			.param("path", request.unitPath())
			.param("text", request.text())
			.param("place", request.place(), Types.VARCHAR)
			.param("name", request.name(), Types.VARCHAR)
			.param("contact", request.contact(), Types.VARCHAR)
			.param("hash", receiptHash)
			.param("at", Moments.stored(request.receivedAt()))
			.param("status", request.status().name())
			.update();
	}

	Optional<ResidentRequest> byReceipt(String receiptHash) {
		return one("select * from resident_request where receipt_hash = ?", receiptHash);
	}

	Optional<ResidentRequest> find(String id) {
		return one("select * from resident_request where id = ?", id);
	}

	/** With its row locked until the transaction ends. */
	Optional<ResidentRequest> lock(String id) {
		return one("select * from resident_request where id = ? for update", id);
	}

	/** Those of the requests within what is seen, one query. */
	List<ResidentRequest> all(Collection<String> ids, Condition seen) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql("select * from resident_request where id in (:ids) and " + seen.sql())
					.param("ids", ids)
					.params(seen.params())
					.query(RequestRepository::request)
					.list();
	}

	private Optional<ResidentRequest> one(String sql, String key) {
		return jdbc.sql(sql).param(key).query(RequestRepository::request).optional();
	}

	void decide(ResidentRequest request) {
		jdbc.sql("""
				update resident_request set status = :status, item_id = :item, answer = :answer, decided_by = :by,
				decided_at = :at where id = :id""")
			.param("status", request.status().name())
			.param("item", request.itemId(), Types.VARCHAR)
			.param("answer", request.answer(), Types.VARCHAR)
			.param("by", request.decidedBy())
			.param("at", Moments.stored(request.decidedAt()))
			.param("id", request.id())
			.update();
	}

	/** Newest first; counted up to {@value #MOST_COUNTED}. */
	Page<ResidentRequest> list(List<Condition> conditions, RequestQuery query, PageQuery page) {
		Map<String, Object> params = new HashMap<>();
		StringBuilder from = new StringBuilder(" from resident_request where 1 = 1");
		conditions.forEach((condition) -> {
			from.append(" and ").append(condition.sql());
			params.putAll(condition.params());
		});
		if (query.campaign() != null && !query.campaign().isBlank()) {
			from.append(" and campaign_id = :campaign");
			params.put("campaign", query.campaign());
		}
		if (query.status() != null) {
			from.append(" and status = :status");
			params.put("status", query.status().name());
		}
		long total = jdbc
			.sql("select count(*) from (select id" + from + " fetch first " + MOST_COUNTED + " rows only) counted")
			.params(params)
			.query(Long.class)
			.single();
		return new Page<>(jdbc
			.sql("select *" + from + " order by received_at desc, id offset :offset rows fetch first :size rows only")
			.params(params)
			.param("offset", page.offset())
			.param("size", page.size())
			.query(RequestRepository::request)
			.list(), page.page(), page.size(), total);
	}

	private static ResidentRequest request(ResultSet row, int n) throws SQLException {
		return new ResidentRequest(row.getString("id"), row.getString("form_id"), row.getString("campaign_id"),
				row.getString("unit_code"), row.getString("unit_path"), row.getString("text"), row.getString("place"),
				row.getString("name"), row.getString("contact"), Moments.read(row, "received_at"),
				RequestStatus.valueOf(row.getString("status")), row.getString("item_id"), row.getString("answer"),
				row.getString("decided_by"), Moments.read(row, "decided_at"));
	}

}
