-- What happened in the world.
create table incident (
	id varchar(64) not null primary key,
	title varchar(1000) not null,
	place varchar(1000) not null,
	occurred_start timestamp with time zone not null,
	occurred_end timestamp with time zone not null,
	live boolean not null,
	conflict_id varchar(80) references conflict (id),
	parties varchar(10000) not null,
	authorities varchar(10000) not null,
	desk varchar(255) not null
);

-- What is to be verified, as it was last registered, and where it stands. The row is the
-- lock under which its facts are written, and the head of their chain in the journal.
create table claim (
	id varchar(64) not null primary key,
	incident_id varchar(64) not null references incident (id),
	effect varchar(40) not null,
	population varchar(2000) not null,
	scope varchar(2000) not null,
	gravity varchar(40) not null,
	sentence varchar(4000) not null,
	phase varchar(40) not null,
	facts integer not null,
	head varchar(64) not null,
	verdict integer not null,
	valid_until timestamp with time zone,
	opened_at timestamp with time zone not null
);

create index claim_by_incident on claim (incident_id);

create index claim_by_valid_until on claim (valid_until);

create index claim_by_opened_at on claim (opened_at);

-- The reports that a claim's citations stand on, on file or known only by mention.
create table claim_report (
	report_id varchar(80) not null,
	claim_id varchar(64) not null references claim (id),
	primary key (report_id, claim_id)
);

-- The sources that carry, pass on or originate an account of a claim.
create table claim_carrier (
	source_id varchar(80) not null,
	account varchar(200) not null,
	claim_id varchar(64) not null references claim (id),
	primary key (source_id, account, claim_id)
);
