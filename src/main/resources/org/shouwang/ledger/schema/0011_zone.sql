-- Controlled zones, entrances, and what belongs to a checkpoint.
-- New columns of old tables are nullable without a default: an image of a row leaves nulls out, so old rows stay as audited.

-- a place under control: no building_id means the whole compound, no unit_id the whole building, no room_id the whole unit; from_at, until_at and
-- lifted_at are moments, until_at empty while it is open (sealed: ground, note, established_by, lifted_ground, lifted_by)
create table controlled_zone (
  id integer primary key,
  level text not null,
  building_id integer references building (id),
  unit_id integer references unit (id),
  room_id integer references room (id),
  from_at text not null,
  until_at text,
  ground text not null,
  document_no text,
  note text,
  established_by text not null,
  lifted_at text,
  lifted_ground text,
  lifted_by text
) strict;
create index controlled_zone_from on controlled_zone (from_at);

-- a way in or out; closed from closed_from to closed_until, both included, the last empty while nobody knows (sealed: keeper, keeper_phone, note)
create table entrance (
  id integer primary key,
  name text not null unique,
  side text not null,
  position integer not null,
  emergency integer not null,
  closed_from text,
  closed_until text,
  closing_ground text,
  keeper text,
  keeper_phone text,
  note text
) strict;

alter table checkpoint add column entrance_id integer references entrance (id);
alter table checkpoint add column kind text;
alter table checkpoint add column hours text;
alter table checkpoint add column note text;

-- what stands at a checkpoint (sealed: keeper)
create table checkpoint_equipment (
  id integer primary key,
  checkpoint_id integer not null references checkpoint (id),
  name text not null,
  count integer not null,
  keeper text,
  position integer not null
) strict;
create index checkpoint_equipment_checkpoint on checkpoint_equipment (checkpoint_id);

-- the gate at which the people of a post stand
alter table post add column checkpoint_id integer references checkpoint (id);
