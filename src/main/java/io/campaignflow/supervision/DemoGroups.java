package io.campaignflow.supervision;

import io.campaignflow.organisation.DemoOrganisation;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the groups of the demonstration's roster their lives: on duty, as the roster says
 * they are. A few statements, whatever their number; those that have one are left alone.
 */
@Component
@Profile(DemoOrganisation.PROFILES)
@Order(DemoOrganisation.ORDER + 10)
class DemoGroups implements ApplicationRunner {

	private static final String WITHOUT = " where not exists (select 1 from %s l where l.group_id = m.group_id)";

	private static final List<String> LIVES = List.of("""
			insert into group_life (id, issuing_unit, issuing_path, kind, group_no, name, status, version, formed_at,
			on_duty_since) select g.id, g.issuing_unit, u.path, 'MAIN', g.group_no, g.name, 'ACTIVE', 0,
			current_timestamp, current_timestamp from supervision_group g join org_unit u on u.code = g.issuing_unit
			where not exists (select 1 from group_life l where l.id = g.id)""", """
			insert into group_life_unit (unit_code, issuing_unit, group_id, unit_path, reasons)
			select m.unit_code, m.issuing_unit, m.group_id, u.path, '[]' from supervision_group_unit m
			join org_unit u on u.code = m.unit_code""" + WITHOUT.formatted("group_life_member"), """
			insert into group_life_member (group_id, account, duty, signed_at)
			select m.group_id, m.account, m.duty, current_timestamp from supervision_group_member m"""
			+ WITHOUT.formatted("group_life_member"));

	private final JdbcTemplate jdbc;

	DemoGroups(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments args) {
		LIVES.forEach(jdbc::update);
	}

}
