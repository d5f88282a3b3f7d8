package io.campaignflow.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses and robots of people. */
@Repository
class ContactRepository {

	private final JdbcClient jdbc;

	ContactRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Contact> find(String account, Channel channel) {
		return jdbc.sql("select * from notification_contact where account = ? and channel = ?")
			.params(account, channel.name())
			.query(ContactRepository::contact)
			.optional();
	}

	List<Contact> of(Collection<String> accounts) {
		return accounts.isEmpty() ? List.of()
				: jdbc.sql("select * from notification_contact where account in (:accounts)")
					.param("accounts", accounts)
					.query(ContactRepository::contact)
					.list();
	}

	/**
	 * People for whom something is due on a channel, locked until the transaction ends;
	 * those another dispatcher is busy with are passed over.
	 */
	List<Contact> takeDue(Instant now, int limit) {
		return jdbc.sql("""
				select * from notification_contact c where exists (select 1 from notification_delivery d
				where d.account = c.account and d.channel = c.channel and d.state = 'WAITING' and d.due_at <= ?)
				order by c.account, c.channel limit ? for update skip locked""")
			.params(Stored.time(now), limit)
			.query(ContactRepository::contact)
			.list();
	}

	void save(Contact contact) {
		remove(contact.account(), contact.channel());
		jdbc.sql("""
				insert into notification_contact (account, channel, robot, address, robot_key, secret, confirmed_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(contact.account(), contact.channel().name(),
					(contact.robot() == null) ? null : contact.robot().name(), contact.address(), contact.robotKey(),
					contact.secret(), Stored.time(contact.confirmedAt())))
			.update();
	}

	/** Gives whether there was one. */
	boolean remove(String account, Channel channel) {
		return jdbc.sql("delete from notification_contact where account = ? and channel = ?")
			.params(account, channel.name())
			.update() > 0;
	}

	private static Contact contact(ResultSet row, int number) throws SQLException {
		String robot = row.getString("robot");
		return new Contact(row.getString("account"), Channel.valueOf(row.getString("channel")),
				(robot == null) ? null : RobotKind.valueOf(robot), row.getString("address"), row.getString("robot_key"),
				row.getString("secret"), Stored.instant(row, "confirmed_at"));
	}

}
