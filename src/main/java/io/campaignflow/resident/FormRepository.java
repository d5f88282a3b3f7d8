package io.campaignflow.resident;

import io.campaignflow.storage.Moments;
import io.campaignflow.resident.OfficePaths.Condition;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of links for requests. */
@Repository
class FormRepository {

	private final JdbcClient jdbc;

	FormRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(ResidentForm form, String tokenHash) {
		jdbc.sql(
				"""
						insert into resident_form (id, campaign_id, unit_code, unit_path, note, token_hash, issued_by, issued_at,
						expires_on) values (:id, :campaign, :unit, :path, :note, :hash, :by, :at, :until)""")
			.param("id", form.id())
			.param("campaign", form.campaignId())
			.param("unit", form.unitCode())
			.param("path", form.unitPath())
			.param("note", form.note(), Types.VARCHAR)
			.param("hash", tokenHash)
			.param("by", form.issuedBy())
			.param("at", Moments.stored(form.issuedAt()))
			.param("until", form.expiresOn())
			.update();
	}

	Optional<ResidentForm> byToken(String tokenHash) {
		return jdbc.sql("select * from resident_form where token_hash = ?")
			.param(tokenHash)
			.query(FormRepository::form)
			.optional();
	}

	Optional<ResidentForm> find(String id) {
		return jdbc.sql("select * from resident_form where id = ?").param(id).query(FormRepository::form).optional();
	}

	/** Newest first. */
	Page<ResidentForm> list(Condition seen, PageQuery page) {
		String from = " from resident_form where " + seen.sql();
		long total = jdbc.sql("select count(*)" + from).params(seen.params()).query(Long.class).single();
		return new Page<>(jdbc
			.sql("select *" + from + " order by issued_at desc, id offset :offset rows fetch first :size rows only")
			.params(seen.params())
			.param("offset", page.offset())
			.param("size", page.size())
			.query(FormRepository::form)
			.list(), page.page(), page.size(), total);
	}

	/** Whether it was open until now. */
	boolean withdraw(String id, Instant at) {
		return jdbc.sql("update resident_form set withdrawn_at = ? where id = ? and withdrawn_at is null")
			.params(Moments.stored(at), id)
			.update() == 1;
	}

	private static ResidentForm form(ResultSet row, int n) throws SQLException {
		return new ResidentForm(row.getString("id"), row.getString("campaign_id"), row.getString("unit_code"),
				row.getString("unit_path"), row.getString("note"), row.getString("issued_by"),
				Moments.read(row, "issued_at"), row.getObject("expires_on", LocalDate.class),
				Moments.read(row, "withdrawn_at"));
	}

}
