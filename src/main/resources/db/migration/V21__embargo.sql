-- Until when a version is not to be published; null where it is free.
alter table report_version add column embargoed_until timestamp with time zone;
