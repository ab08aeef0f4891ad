-- Rule sets of the gate: what is asked and who may pass, in force from a moment on. A set without from_at is a draft.
create table gate_rule_set (
  id integer primary key,
  name text not null,
  from_at text,
  until_at text,
  ground text,
  note text,
  revision integer not null
) strict;
create index gate_rule_set_from on gate_rule_set (from_at);

-- one rule of a set; a rule without a row is off
create table gate_rule (
  id integer primary key,
  set_id integer not null references gate_rule_set (id),
  rule text not null,
  strength text not null,
  amount integer,
  days integer,
  rolling integer,
  direction text,
  whom text,
  unique (set_id, rule)
) strict;

-- one step at the gate: demanded, reminded of, hidden; words where the office calls it otherwise
create table gate_rule_step (
  id integer primary key,
  set_id integer not null references gate_rule_set (id),
  step text not null,
  strength text not null,
  words text
) strict;
create index gate_rule_step_set on gate_rule_step (set_id);

create table gate_rule_class (
  id integer primary key,
  set_id integer not null references gate_rule_set (id),
  category text not null,
  let_in integer not null,
  approval integer not null,
  door integer not null,
  uncounted integer not null,
  exempt integer not null,
  most_minutes integer
) strict;
create index gate_rule_class_set on gate_rule_class (set_id);

-- when a checkpoint is open (null: all that have no hours of their own); 0 minutes: closed on such days
create table gate_rule_hours (
  id integer primary key,
  set_id integer not null references gate_rule_set (id),
  checkpoint_id integer references checkpoint (id),
  days text not null,
  start text not null,
  minutes integer not null
) strict;
create index gate_rule_hours_set on gate_rule_hours (set_id);

-- who may pass from and to a controlled place of a level
create table gate_rule_zone (
  id integer primary key,
  set_id integer not null references gate_rule_set (id),
  level text not null,
  leaving text not null,
  coming text not null,
  visiting text not null
) strict;
create index gate_rule_zone_set on gate_rule_zone (set_id);

create table gate_rule_purpose (
  id integer primary key,
  set_id integer not null references gate_rule_set (id),
  position integer not null,
  words text not null,
  exempt integer not null,
  hot_key text
) strict;
create index gate_rule_purpose_set on gate_rule_purpose (set_id);

create table gate_rule_refusal (
  id integer primary key,
  set_id integer not null references gate_rule_set (id),
  position integer not null,
  words text not null,
  advice text,
  rule text
) strict;
create index gate_rule_refusal_set on gate_rule_refusal (set_id);
