-- The duty roster: what posts need, what people can and wish, the rules.
-- New columns of old tables are nullable without a default: an image of a row leaves nulls out, so old rows stay as audited.
alter table post add column kind text;
alter table post add column place text;
alter table post add column building text;
alter table post add column from_day text;
alter table post add column until_day text;

-- how many minutes earlier people come to take over
alter table shift add column handover_minutes integer;

-- arrived and departed are local times; minutes_done only where somebody wrote it by hand (sealed: approved_by, overruled)
alter table duty add column approved_by text;
alter table duty add column overruled text;
alter table duty add column arrived text;
alter table duty add column departed text;
alter table duty add column minutes_done integer;

-- another number of people on some days; day only with on_days DATE
create table shift_number (
  id integer primary key,
  shift_id integer not null references shift (id),
  on_days text not null,
  day text,
  needed integer not null
) strict;
create index shift_number_shift on shift_number (shift_id);

-- who must be among the people of a shift: a kind of member, a Party member, a leader, a qualification
create table shift_mix (
  id integer primary key,
  shift_id integer not null references shift (id),
  kind text not null,
  value text,
  least integer not null
) strict;
create index shift_mix_shift on shift_mix (shift_id);

-- what the roster has to know of a person beyond the roll
create table duty_profile (
  id integer primary key,
  member_id integer not null unique references member (id),
  team text,
  qualifications text,
  leads integer,
  share_percent integer,
  most_minutes integer,
  given_only integer
) strict;

-- times at which a person cannot, offers to, wants to or would rather not serve (sealed: note)
create table duty_wish (
  id integer primary key,
  member_id integer not null references member (id),
  kind text not null,
  weekday text,
  from_day text,
  until_day text,
  start text,
  minutes integer,
  shift_id integer references shift (id),
  note text
) strict;
create index duty_wish_member on duty_wish (member_id);

create table duty_pair (
  id integer primary key,
  one_id integer not null references member (id),
  other_id integer not null references member (id),
  together integer not null
) strict;

-- one rule of the roster as this store has it; a rule without a row is as usual
create table roster_rule (
  id integer primary key,
  rule text not null unique,
  strength text not null,
  weight integer not null,
  amount integer
) strict;

-- after a shift of one kind none of the other may begin on the next day
create table shift_succession (
  id integer primary key,
  first_id integer not null references shift (id),
  next_id integer not null references shift (id)
) strict;

-- a rule that does not count in one place, for everybody or for one person (sealed: reason)
create table rule_waiver (
  id integer primary key,
  rule text not null,
  shift_id integer not null references shift (id),
  day text not null,
  member_id integer references member (id),
  reason text
) strict;
create index rule_waiver_day on rule_waiver (day);
