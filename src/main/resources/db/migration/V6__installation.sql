-- What this database is for: one row, written at the first start and never changed.
create table installation (
	id smallint primary key check (id = 1),
	kind varchar(16) not null check (kind in ('DEMO', 'PRODUCTION')),
	first_start timestamp with time zone not null
);
