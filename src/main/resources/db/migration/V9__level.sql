-- Whether the claim's process has settled at its latest verdict: false where a nudge was lost.
alter table claim add column settled boolean default true not null;

create index claim_by_settled on claim (settled);

-- The first of an unbroken row of assessments that say the same, and when it was asked for.
alter table assessment add column since integer default 0 not null;

alter table assessment add column since_at timestamp with time zone;

update assessment set since = number, since_at = asked_at;

alter table assessment alter column since_at set not null;
