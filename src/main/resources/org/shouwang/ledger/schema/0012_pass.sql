-- Passes of the gate.
-- (sealed: holder, phone, plate, ground, issued_by, end_reason). resident_id without a foreign key: who is removed from the
-- registry keeps the card in hand, with the name of the day it was issued. until_day is the last day, null until withdrawn.
-- outings null: no limit. lost_at stays when a lost card is replaced: it may still turn up in another hand.
create table pass (
  id integer primary key,
  number text not null unique,
  kind text not null,
  household_id integer references household (id),
  resident_id integer,
  holder text,
  phone text,
  plate text,
  plate_mark text,
  category text not null,
  colour text not null,
  from_day text not null,
  until_day text,
  outings integer,
  ground text,
  status text not null,
  issued_at text not null,
  issued_by text not null,
  replaces_id integer references pass (id),
  replaced_by_id integer references pass (id),
  ended_at text,
  end_reason text,
  lost_at text,
  card_back integer not null
) strict;
create index pass_household on pass (household_id);
create index pass_resident on pass (resident_id);
create index pass_plate on pass (plate_mark);
create index pass_status on pass (status);

-- one row: the next serial. Numbers taken stay taken, also when the issue is undone: the card may be out already.
create table pass_series (
  id integer primary key,
  next integer not null
) strict;

-- each printing of a pass; no foreign key, so that the issue can still be undone
create table pass_print (
  id integer primary key,
  pass_id integer not null,
  at text not null
) strict;
create index pass_print_pass on pass_print (pass_id);
