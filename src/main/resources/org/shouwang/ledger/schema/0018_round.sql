-- The round of deliveries: tries, who brings what where, and the order of the walk.

-- one try at a door (sealed: note); no counts from 1 for each delivery, at is when it was, as far as the paper says
create table delivery_attempt (
  id integer primary key,
  delivery_id integer not null references delivery (id),
  no integer not null,
  at text not null,
  status text not null,
  member_id integer references member (id),
  note text,
  unique (delivery_id, no)
) strict;

-- who brings what goes to a unit, from a day on; until_day null while it stands; a row of one day stands before the lasting
-- one. unit_id without a foreign key: a unit that is taken down takes nobody's work with it
create table courier_unit (
  id integer primary key,
  unit_id integer not null,
  member_id integer not null references member (id),
  from_day text not null,
  until_day text
) strict;
create index courier_unit_unit on courier_unit (unit_id);

-- in which order the buildings are walked, and whether each from below or from above; building_id without a foreign key
create table walk_building (
  id integer primary key,
  building_id integer not null unique,
  position integer not null,
  floors text not null
) strict;
