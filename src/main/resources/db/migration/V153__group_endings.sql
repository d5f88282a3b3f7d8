-- A group that ended stays on the roster by name: its visits and plans name it. Nobody belongs to it, no unit is covered by it.
alter table supervision_group add column ended_at timestamp with time zone;
