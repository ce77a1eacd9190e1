-- A version of a report, as it came; never changed. The report's id follows from its source
-- and guid, so that versions may come in any order and from several nodes at once.
create table report_version (
	report_id varchar(80) not null,
	number integer not null,
	source_id varchar(80) not null references source (id),
	guid varchar(2000) not null,
	published_start timestamp with time zone not null,
	published_end timestamp with time zone not null,
	status varchar(40) not null,
	repudiates boolean not null,
	headline varchar(4000) not null,
	body text,
	media_type varchar(255),
	original bytea,
	content_hash varchar(64) not null,
	primary key (report_id, number),
	unique (report_id, published_start, status, content_hash)
);

create index report_version_by_source on report_version (source_id);
