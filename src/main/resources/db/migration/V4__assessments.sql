-- A judgement of a claim, with the time and the number of facts it was asked for; never
-- changed.
create table assessment (
	claim_id varchar(64) not null references claim (id),
	number integer not null,
	facts integer not null,
	asked_at timestamp with time zone not null,
	grade varchar(40) not null,
	outcome varchar(40) not null,
	low integer,
	high integer,
	valid_until timestamp with time zone,
	rule_base varchar(255) not null,
	assessor varchar(255) not null,
	facts_hash varchar(255) not null,
	assessment text not null,
	primary key (claim_id, number)
);
