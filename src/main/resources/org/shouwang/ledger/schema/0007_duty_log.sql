-- What happened on duty: places not stood, people who came unplanned, handover logs, checks of posts.
-- a shift that is not stood on one day (sealed: reason, approved_by)
create table duty_suspension (
  id integer primary key,
  shift_id integer not null references shift (id),
  day text not null,
  reason text,
  approved_by text,
  unique (shift_id, day)
) strict;

-- what a duty was before its place was suspended, for resuming
create table suspended_duty (
  id integer primary key,
  suspension_id integer not null references duty_suspension (id),
  duty_id integer not null,
  status text not null
) strict;
create index suspended_duty_suspension on suspended_duty (suspension_id);

-- somebody who came without standing in the roster (sealed: name, phone, note); member_id and duty_id once known who it was
create table walk_up (
  id integer primary key,
  name text not null,
  phone text,
  shift_id integer not null references shift (id),
  day text not null,
  arrived text,
  departed text,
  minutes_done integer,
  member_id integer references member (id),
  duty_id integer,
  note text
) strict;
create index walk_up_day on walk_up (day);

-- the log of one shift on one day (sealed: notes, given_by, taken_by); signed_at once handed over, then the gate's figures stand as signed
create table handover (
  id integer primary key,
  shift_id integer not null references shift (id),
  day text not null,
  weather text,
  notes text,
  given_by text,
  taken_by text,
  signed_at text,
  entered integer,
  went integer,
  turned_away integer,
  not_back integer,
  not_left integer,
  unique (shift_id, day)
) strict;
create index handover_day on handover (day);

-- a call, a visit, an instruction, an event (sealed: who, phone, words, reply); added_at where it was added after handing over
create table handover_line (
  id integer primary key,
  handover_id integer not null references handover (id),
  kind text not null,
  at text not null,
  who text,
  phone text,
  words text not null,
  reply text,
  added_at text
) strict;
create index handover_line_handover on handover_line (handover_id);

create table handed_thing (
  id integer primary key,
  handover_id integer not null references handover (id),
  name text not null,
  count integer not null,
  state text
) strict;
create index handed_thing_handover on handed_thing (handover_id);

-- something that goes from shift to shift of a post until it is settled (sealed: words, outcome)
create table open_matter (
  id integer primary key,
  post_id integer not null references post (id),
  words text not null,
  raised_at text not null,
  settled_at text,
  outcome text
) strict;
create index open_matter_post on open_matter (post_id);

-- somebody looked whether a post was manned (sealed: checker, due, present, finding)
create table post_check (
  id integer primary key,
  at text not null,
  checker text not null,
  shift_id integer not null references shift (id),
  day text not null,
  due text,
  present text,
  in_order integer not null,
  finding text
) strict;
create index post_check_day on post_check (day);
