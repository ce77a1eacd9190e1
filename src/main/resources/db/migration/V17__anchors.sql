-- The order in which entries were written, whatever any clock said: by it an anchor finds
-- what is new.
alter table journal_entry add column place bigint generated always as identity;

create unique index journal_entry_by_place on journal_entry (place);

-- Where the chains ended that had changed, about once an hour; never changed. Each anchor
-- carries the fingerprint of all before it.
create table journal_anchor (
	number integer not null primary key,
	taken_at timestamp with time zone not null,
	place bigint not null,
	heads integer not null,
	hash varchar(64) not null
);

-- The ends that an anchor saw, in the order in which its fingerprint runs over them.
create table journal_anchor_head (
	anchor integer not null references journal_anchor (number),
	line integer not null,
	chain varchar(80) not null,
	number integer not null,
	hash varchar(64) not null,
	primary key (anchor, line)
);

create unique index journal_anchor_head_by_chain on journal_anchor_head (chain, number);

insert into journal_head (chain, number, hash) values ('anchors', 0, '');
