-- The verification desks; who belongs to one is told by the engine's group of its id.
create table desk (
	id varchar(30) not null primary key,
	name varchar(100) not null,
	hours varchar(2000) not null
);

-- Which desk is proposed for what: what is blank matches anything.
create table route (
	place integer not null primary key,
	country varchar(200) not null,
	topic varchar(200) not null,
	source varchar(200) not null,
	language varchar(200) not null,
	desk_id varchar(30) not null references desk (id)
);

-- Why the incident's desk is the one that it is; null where a person chose it.
alter table incident add column routing varchar(2000);

-- Since when each task is asked for without a break, and each finding that it rests on.
alter table assessment add column asked_since text default '{}' not null;
