-- Heads: further levels, areas, ten-household groups.
-- New columns of old tables are nullable without a default: an image of a row leaves nulls out, so old rows stay as audited.

-- the four levels that every store knows stand here only once somebody changed them
create table head_level (
  id integer primary key,
  code text not null unique,
  name text not null,
  scope text not null,
  position integer not null,
  used integer not null
) strict;

-- a set of cells under a name (sealed: area_person name, phone); a cell names a building, one of its units, a floor of it, or a room
create table area (
  id integer primary key,
  kind text not null,
  name text not null,
  note text,
  from_day text not null,
  until_day text
) strict;

create table area_cell (
  id integer primary key,
  area_id integer not null references area (id),
  building_id integer not null references building (id),
  unit_id integer references unit (id),
  floor integer,
  room_id integer references room (id)
) strict;
create index area_cell_area on area_cell (area_id);

create table area_person (
  id integer primary key,
  area_id integer not null references area (id),
  member_id integer references member (id),
  resident_id integer references resident (id),
  name text not null,
  phone text,
  from_day text not null,
  until_day text
) strict;
create index area_person_area on area_person (area_id);

-- level null means the building's or the unit's head of old
alter table head add column level text;
alter table head add column floor integer;
alter table head add column area_id integer references area (id);

-- what one head holds besides the first office, in the same appointment
create table head_seat (
  id integer primary key,
  head_id integer not null references head (id),
  building_id integer not null references building (id),
  unit_id integer references unit (id),
  floor integer,
  area_id integer references area (id)
) strict;
create index head_seat_head on head_seat (head_id);

-- who stands in for a head (sealed: name, phone, note)
create table stand_in (
  id integer primary key,
  head_id integer not null references head (id),
  resident_id integer references resident (id),
  name text not null,
  phone text,
  from_day text not null,
  until_day text,
  note text
) strict;
create index stand_in_head on stand_in (head_id);

-- ten-household groups; a room is in one group at most (sealed: note; group_leader: name, phone, dwelling)
create table ten_household_group (
  id integer primary key,
  unit_id integer not null references unit (id),
  number integer not null,
  frequency text,
  reported_on text,
  note text,
  dissolved_on text
) strict;
create index ten_household_group_unit on ten_household_group (unit_id);

create table group_room (
  id integer primary key,
  group_id integer not null references ten_household_group (id),
  room_id integer not null unique references room (id),
  by_hand integer not null
) strict;
create index group_room_group on group_room (group_id);

create table group_leader (
  id integer primary key,
  group_id integer not null references ten_household_group (id),
  resident_id integer references resident (id),
  name text not null,
  phone text,
  dwelling text,
  chosen_by text not null,
  from_day text not null,
  until_day text,
  reason text
) strict;
create index group_leader_group on group_leader (group_id);
