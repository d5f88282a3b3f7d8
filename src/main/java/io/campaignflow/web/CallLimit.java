package io.campaignflow.web;

import io.campaignflow.shared.Secrets;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts what strangers do, by the hour and over all nodes: so many calls with a link, so
 * many from an address. Counted in a transaction of its own, so that what is refused
 * counts too. Addresses are kept as hashes and for two hours.
 */
@Component
public class CallLimit {

	private static final int KEPT_HOURS = 2;

	private static final int NETWORK_BYTES = 8;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate apart;

	private final Clock clock;

	CallLimit(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Counts a call.
	 * @param what is done, and by whom or with what
	 * @param most calls an hour
	 * @throws TooManyCalls where there were more in this hour
	 */
	public void count(String what, String who, int most) {
		OffsetDateTime hour = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
		String caller = Secrets.hash(what + " " + who + " " + hour);
		Integer calls = apart.execute((status) -> oneMore(caller, hour));
		if (calls == null) {
			begin(caller, hour);
			calls = apart.execute((status) -> oneMore(caller, hour));
		}
		if (calls == null || calls > most) {
			throw new TooManyCalls(what);
		}
	}

	/** Null where it is the first of the hour. */
	private Integer oneMore(String caller, OffsetDateTime hour) {
		int known = jdbc.update("update stranger_calls set calls = calls + 1 where caller = ? and hour_ = ?", caller,
				hour);
		return (known == 0) ? null : jdbc.queryForObject(
				"select calls from stranger_calls where caller = ? and hour_ = ?", Integer.class, caller, hour);
	}

	private void begin(String caller, OffsetDateTime hour) {
		try {
			apart.executeWithoutResult((status) -> jdbc
				.update("insert into stranger_calls (caller, hour_, calls) values (?, ?, 0)", caller, hour));
		}
		catch (DuplicateKeyException raced) {
			// Somebody called at the same moment: that row serves both.
			return;
		}
	}

	/**
	 * The network somebody calls from: of an IPv6 address, however it is written, its
	 * first 64 bits, which one subscriber has to themselves; what is no address stands
	 * for itself.
	 */
	public static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			// A text with colons is read as an address or refused, never looked up.
			byte[] bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
			return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT20M")
	void forget() {
		jdbc.update("delete from stranger_calls where hour_ < ?",
				clock.instant().atOffset(ZoneOffset.UTC).minusHours(KEPT_HOURS));
	}

}
