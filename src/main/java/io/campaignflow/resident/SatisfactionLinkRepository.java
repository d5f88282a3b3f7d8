package io.campaignflow.resident;

import io.campaignflow.rectification.Raiser;
import io.campaignflow.storage.Moments;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of links; of their tokens it has hashes only. */
@Repository
class SatisfactionLinkRepository {

	private static final String GOOD = " where token_hash = ? and used_at is null and expires_at > ?";

	private final JdbcClient jdbc;

	SatisfactionLinkRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whom a link asks about what. */
	record Link(String itemId, String raiserId) {
	}

	void insert(Raiser raiser, String hash, String issuedBy, Instant now, Instant expires) {
		jdbc.sql("""
				insert into satisfaction_link (id, item_id, raiser_id, token_hash, issued_by, issued_at, expires_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(UUID.randomUUID().toString(), raiser.itemId(), raiser.id(), hash, issuedBy, Moments.stored(now),
					Moments.stored(expires))
			.update();
	}

	/** Ends what this raiser was given and has not used. */
	void endUnused(Raiser raiser, Instant now) {
		jdbc.sql("""
				update satisfaction_link set expires_at = ? where item_id = ? and raiser_id = ? and used_at is null
				and expires_at > ?""")
			.params(Moments.stored(now), raiser.itemId(), raiser.id(), Moments.stored(now))
			.update();
	}

	/** Empty where it is wrong, used or expired alike. */
	Optional<Link> find(String hash, Instant now) {
		return jdbc.sql("select item_id, raiser_id from satisfaction_link" + GOOD)
			.params(hash, Moments.stored(now))
			.query(Link.class)
			.optional();
	}

	/** Of two at the same moment only the first uses it. */
	boolean use(String hash, Instant now) {
		return jdbc.sql("update satisfaction_link set used_at = ?" + GOOD)
			.params(Moments.stored(now), hash, Moments.stored(now))
			.update() > 0;
	}

}
