-- What a withdrawal leaves to people: one piece of work per report and incident. The row is
-- the lock under which its process is started and ended.
create table follow_up (
	report_id varchar(80) not null,
	incident_id varchar(64) not null references incident (id),
	primary key (report_id, incident_id)
);

-- The claims of such a piece of work, as their facts tell it: settled once a person decided.
create table follow_up_claim (
	report_id varchar(80) not null,
	incident_id varchar(64) not null,
	claim_id varchar(64) not null references claim (id),
	settled boolean not null,
	primary key (report_id, incident_id, claim_id),
	foreign key (report_id, incident_id) references follow_up (report_id, incident_id)
);

create index follow_up_claim_by_claim on follow_up_claim (claim_id);
