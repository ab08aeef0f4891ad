-- Households: further fields, moves, dictionary of care needs.
-- New columns of old tables are nullable without a default: an image of a row leaves nulls out, so old rows stay as audited.

-- sealed: registered_by
alter table household add column rented_from text;
alter table household add column rented_until text;
alter table household add column registered_by text;
alter table household add column registered_on text;
alter table household add column merged_into integer references household (id);
create index household_merged on household (merged_into);

alter table resident add column status_since text;
alter table resident add column back_on text;
alter table resident add column merged_into integer references resident (id);
create index resident_merged on resident (merged_into);

-- what happened to a household (resident_id null) or to a person: on_day is when it happened, noted_on when it was written down (sealed: words)
create table life_event (
  id integer primary key,
  household_id integer not null references household (id),
  resident_id integer references resident (id),
  kind text not null,
  on_day text not null,
  noted_on text not null,
  other_id integer references household (id),
  words text
) strict;
create index life_event_household on life_event (household_id);
create index life_event_other on life_event (other_id);
create index life_event_resident on life_event (resident_id);

-- the list of care needs; empty until somebody changes the usual one
create table care_need (
  id integer primary key,
  name text not null unique,
  position integer not null
) strict;

-- two people somebody has looked at and found to be different; one_id < other_id
create table not_same (
  id integer primary key,
  one_id integer not null references resident (id),
  other_id integer not null references resident (id),
  noted_on text not null,
  unique (one_id, other_id)
) strict;
create index not_same_other on not_same (other_id);
