package io.campaignflow.organisation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;

/**
 * Rows of the demonstration's people, positions and supervision groups. People are named
 * by their position; ids follow from accounts, so that every start makes the same ones.
 */
final class DemoPeople {

	private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

	final List<Object[]> people = new ArrayList<>();

	final List<Object[]> positions = new ArrayList<>();

	final List<Object[]> groups = new ArrayList<>();

	final List<Object[]> members = new ArrayList<>();

	final List<Object[]> covered = new ArrayList<>();

	private final MessageSource texts;

	private final String passwordHash;

	private final OffsetDateTime now = OffsetDateTime.now();

	DemoPeople(MessageSource texts, String passwordHash) {
		this.texts = texts;
		this.passwordHash = passwordHash;
	}

	void administrator() {
		person("admin", text("admin"));
		position("admin", Role.ADMIN, null);
	}

	void unit(OrgUnit unit) {
		for (Role role : List.of(Role.DRAFTER, Role.HEAD, Role.OFFICE, Role.LEADING)) {
			String word = role.name().toLowerCase(Locale.ROOT);
			holder(word + "." + unit.code(), text(word, unit.name()), role, unit.code());
		}
	}

	/**
	 * A supervision group with leader and member, and the contact leader for its units.
	 */
	void chunk(DemoChunks.Chunk chunk) {
		String sender = chunk.sender().code();
		String name = chunk.sender().name();
		holder("leader." + chunk.key(), text("leader", name, chunk.number()), Role.CONTACT_LEADER, sender);
		String group = id("group " + chunk.key());
		this.groups.add(new Object[] { group, sender, chunk.number(), text("group", name, chunk.number()) });
		member(group, "supervisor." + chunk.key(), text("supervisor", name, chunk.number()), GroupDuty.LEADER);
		member(group, "member." + chunk.key(), text("member", name, chunk.number()), GroupDuty.MEMBER);
		chunk.covered().forEach(unit -> this.covered.add(new Object[] { unit, sender, group }));
	}

	private void holder(String account, String name, Role role, String unit) {
		person(account, name);
		position(account, role, unit);
	}

	private void member(String group, String account, String name, GroupDuty duty) {
		person(account, name);
		this.members.add(new Object[] { group, account, duty.name() });
	}

	private void person(String account, String name) {
		this.people.add(new Object[] { account, name, PinyinInitials.of(name), this.passwordHash, true, this.now });
	}

	private void position(String account, Role role, String unit) {
		this.positions.add(new Object[] { id("position " + account), account, unit, role.name(), SINCE });
	}

	private String text(String key, Object... args) {
		return this.texts.getMessage("organisation.demo." + key, args, Locale.SIMPLIFIED_CHINESE);
	}

	private static String id(String of) {
		return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
