-- Who owns a source, and the addresses that are its own.
alter table source add column owner varchar(500);

create table source_domain (
	domain varchar(253) not null primary key,
	source_id varchar(80) not null references source (id)
);

create index source_domain_by_source on source_domain (source_id);

-- Names under which something came that nobody on file goes by.
create table proposed_source (
	name varchar(500) not null primary key,
	printed varchar(500) not null,
	door varchar(255) not null,
	first_at timestamp with time zone not null,
	last_at timestamp with time zone not null,
	times integer not null
);
