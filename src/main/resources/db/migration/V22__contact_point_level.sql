-- The level of the division a leader is in charge of, so that units without a leader can be counted level by level; null for attached units.

alter table contact_point add column level_name varchar(16);
update contact_point set level_name =
    (select u.level_name from org_unit u where u.code = contact_point.unit_code and u.domain is null);
create index contact_point_level on contact_point (level_name, unit_path);
