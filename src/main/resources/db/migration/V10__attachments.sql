-- The bytes of what people attach to claims, once for each content, under its SHA-256; never
-- changed. Who attached what to which claim, and why, the journal says. The pieces hold the
-- bytes in their order: a column of bytes ends at one mebibyte on H2.
create table attachment (
	hash varchar(64) not null primary key,
	media_type varchar(255) not null,
	size bigint not null,
	kept_at timestamp with time zone not null,
	picture bytea
);

create table attachment_piece (
	hash varchar(64) not null references attachment (hash),
	number integer not null,
	bytes bytea not null,
	primary key (hash, number)
);

-- Which claims have which bytes attached, so that the same picture is seen on two.
create table claim_attachment (
	hash varchar(64) not null,
	claim_id varchar(80) not null,
	primary key (hash, claim_id)
);

create index claim_attachment_by_claim on claim_attachment (claim_id);
