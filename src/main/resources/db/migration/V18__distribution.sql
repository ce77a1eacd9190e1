-- Who is told of what is said in public: a program at an address, or a person who is told by
-- people.
create table recipient (
	id varchar(64) not null primary key,
	name varchar(200) not null,
	address varchar(2000),
	secret varchar(100) not null,
	paused boolean not null,
	added_at timestamp with time zone not null
);

-- What each recipient has to be told, in the order in which it was said. Written in the
-- transaction that says it. A hold is told once each time; a revision has the occasion 0.
create table delivery (
	number bigint generated always as identity primary key,
	recipient_id varchar(64) not null references recipient (id),
	claim_id varchar(64) not null references claim (id),
	revision integer not null,
	kind varchar(40) not null,
	occasion integer not null,
	token varchar(64) not null unique,
	made_at timestamp with time zone not null,
	next_at timestamp with time zone not null,
	attempts integer not null,
	failure varchar(500),
	delivered_at timestamp with time zone,
	acknowledged_at timestamp with time zone,
	acknowledged_by varchar(255),
	unique (recipient_id, claim_id, revision, kind, occasion)
);

create index delivery_by_recipient on delivery (recipient_id, delivered_at, number);

create index delivery_by_claim on delivery (claim_id);
