-- What was filed or decided, by whom and when; never changed. The facts of a claim are the
-- entries of its chain, whose head stands in the claim's row. Each entry carries the
-- fingerprint of all before it.
create table journal_entry (
	chain varchar(80) not null,
	number integer not null,
	content varchar(1000000) not null,
	written_by varchar(255) not null,
	written_at timestamp with time zone not null,
	hash varchar(64) not null,
	primary key (chain, number)
);

create index journal_entry_by_time on journal_entry (written_at);

-- Where the chains end that belong to no claim; the row is their lock.
create table journal_head (
	chain varchar(80) not null primary key,
	number integer not null,
	hash varchar(64) not null
);

insert into journal_head (chain, number, hash) values ('administration', 0, '');
