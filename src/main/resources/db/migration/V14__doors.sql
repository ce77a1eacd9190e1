-- What a publisher says that a version does to the one before.
alter table report_version add column correction varchar(20);

-- The doors by which things come in, by their user ids, and the sources they speak for.
create table source_door (
	door varchar(255) not null,
	source_id varchar(80) not null references source (id),
	primary key (door, source_id)
);

-- Versions that came by a door which does not speak for their source, and which would
-- change what stands. They change nothing until a person has confirmed them.
create table unproven_item (
	id varchar(80) not null primary key,
	report_id varchar(80) not null,
	item text not null,
	door varchar(255) not null,
	came_at timestamp with time zone not null,
	state varchar(20) not null,
	settled_by varchar(255),
	reason varchar(4000)
);

create index unproven_item_by_state on unproven_item (state, came_at);
