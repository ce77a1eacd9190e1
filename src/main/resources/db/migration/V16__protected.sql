-- Sources whose names are kept from most: which desk registered them, and name, aliases and
-- country encrypted under a key of the source's own. In the table of sources stands a label.
create table protected_source (
	source_id varchar(80) not null primary key references source (id),
	desk varchar(255) not null,
	hidden text not null
);

-- The key of such a source, wrapped by the master key, which no database holds. To erase the
-- name is to delete the row.
create table source_key (
	source_id varchar(80) not null primary key references source (id),
	wrapped varchar(200) not null
);

-- Reports whose text nobody is shown any more since a mandatory kill. The kill may come
-- before the report.
create table report_seal (
	report_id varchar(80) not null primary key,
	killed_at timestamp with time zone not null
);
