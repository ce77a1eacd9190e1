-- Whose turn a sweep is: a row a sweep. Nobody takes a turn before it is free; who does not
-- give it back loses it.
create table sweep (
	name varchar(80) not null primary key,
	taken_by varchar(80),
	free_at timestamp with time zone not null
);
