-- A revision of what was said in public about a claim; never changed.
create table publication (
	claim_id varchar(64) not null references claim (id),
	number integer not null,
	kind varchar(40) not null,
	wording text not null,
	low integer,
	high integer,
	said_range varchar(10000) not null,
	stands_on varchar(100000) not null,
	assessment integer not null,
	note text not null,
	approved_by varchar(255) not null,
	approved_at timestamp with time zone not null,
	primary key (claim_id, number),
	foreign key (claim_id, assessment) references assessment (claim_id, number)
);

create index publication_by_approved_at on publication (approved_at);
