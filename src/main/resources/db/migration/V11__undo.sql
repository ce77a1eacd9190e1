-- An incident that was merged into another stays, and leads there.
alter table incident add column merged_into varchar(64) references incident (id);

create index incident_by_merged_into on incident (merged_into);

-- A source that was merged into another stays, for the facts that name it. It is judged as
-- the source at the end of the way, which for most is itself; changed_with and
-- changes say with which other it was merged or split last, and how often.
alter table source add column merged_into varchar(80) references source (id);

alter table source add column changed_with varchar(80);

alter table source add column changes integer default 0 not null;

-- How many of these changes all claims that rely on it were shown.
alter table source add column changes_shown integer default 0 not null;

alter table source add column judged_as varchar(80);

update source set judged_as = id;

alter table source alter column judged_as set not null;

create index source_by_merged_into on source (merged_into);
