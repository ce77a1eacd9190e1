-- Somebody who can carry or originate what is said. A voice or a side may be filed later
-- than those who speak for it, so neither is a foreign key.
create table source (
	id varchar(80) not null primary key,
	name varchar(500) not null,
	kind varchar(40) not null,
	aliases varchar(10000) not null,
	voice_id varchar(80) not null,
	side_id varchar(80) not null,
	reliability varchar(1) not null,
	country varchar(2)
);

-- Every name that a source goes by, in lower case, for finding it.
create table source_name (
	source_id varchar(80) not null references source (id),
	name varchar(500) not null,
	alias boolean not null,
	primary key (source_id, name)
);

create index source_name_by_name on source_name (name);

-- A conflict with its sides, who are parties to what happens in it.
create table conflict (
	id varchar(80) not null primary key,
	name varchar(500) not null,
	sides varchar(10000) not null
);
