-- What can be searched for: a claim, a report with all its versions, or a revision of what
-- was said in public. The words stand folded and in order, with marks for places (@),
-- sources (~) and figures (#); a forgotten entry stays, so that nothing indexes it again.
create table search_entry (
	id bigint generated always as identity primary key,
	kind smallint not null,
	name varchar(80) not null,
	number integer not null,
	since timestamp with time zone not null,
	first_at timestamp with time zone not null,
	last_at timestamp with time zone not null,
	forgotten boolean not null,
	words text not null,
	unique (kind, name, number)
);

create index search_entry_by_since on search_entry (kind, since desc, id desc);

-- Which entries hold a word, the newest first. Words are bytes of UTF-8, so that a prefix
-- is a range in any collation. Rows are written with their entry: a foreign key would cost
-- another index.
create table search_word (
	word bytea not null,
	kind smallint not null,
	since timestamp with time zone not null,
	entry bigint not null
);

create unique index search_word_by_word on search_word (word, kind, since desc, entry desc);

-- The figures that are intervals and no single number; an open end is the greatest integer.
create table search_span (
	kind smallint not null,
	high integer not null,
	low integer not null,
	since timestamp with time zone not null,
	entry bigint not null,
	words varchar(2000) not null
);

create index search_span_by_ends on search_span (kind, high, low);

create index search_span_by_since on search_span (kind, since desc, entry desc);
