-- Sessions, so that a sign-in holds on every node (layout of Spring Session).
create table spring_session (
	primary_id char(36) not null,
	session_id char(36) not null,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval int not null,
	expiry_time bigint not null,
	principal_name varchar(100),
	constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
	constraint spring_session_attributes_fk foreign key (session_primary_id)
		references spring_session (primary_id) on delete cascade
);

-- Writing calls that carried an Idempotency-Key: the answer to repeat. Without a status the call is under way.
create table idempotency_key (
	account varchar(64) not null,
	idempotency_key varchar(128) not null,
	request_hash varchar(64) not null,
	status int,
	content_type varchar(200),
	location varchar(1000),
	body bytea,
	created_at timestamp with time zone not null,
	constraint idempotency_key_pk primary key (account, idempotency_key)
);

create index idempotency_key_created_at on idempotency_key (created_at);
