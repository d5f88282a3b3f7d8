package io.campaignflow.intake;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that were read and wait for a decision. */
@Repository
class ImportRepository {

	private final JdbcClient jdbc;

	ImportRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(ImportProposal proposal) {
		jdbc.sql("""
				insert into plan_import (id, plan_id, account, file_name, proposed_at, pieces)
				values (?, ?, ?, ?, ?, ?)""")
			.params(proposal.id(), proposal.planId(), proposal.account(), proposal.fileName(),
					Moments.stored(proposal.proposedAt()), StoredJson.write(proposal.pieces()))
			.update();
	}

	/** Only for whoever read it in. */
	Optional<ImportProposal> find(String planId, String id, String account) {
		return jdbc.sql("select * from plan_import where id = ? and plan_id = ? and account = ?")
			.params(id, planId, account)
			.query((rs, row) -> new ImportProposal(rs.getString("id"), rs.getString("plan_id"), rs.getString("account"),
					rs.getString("file_name"), Moments.read(rs, "proposed_at"),
					Arrays.asList(StoredJson.read(rs.getString("pieces"), ImportPiece[].class))))
			.optional();
	}

	void delete(String id) {
		jdbc.sql("delete from plan_import where id = ?").param(id).update();
	}

	int forgetBefore(Instant time) {
		return jdbc.sql("delete from plan_import where proposed_at < ?").param(Moments.stored(time)).update();
	}

}
