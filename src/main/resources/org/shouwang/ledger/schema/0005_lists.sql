-- Lists of one's own.
-- New columns of old tables are nullable without a default: an image of a row leaves nulls out, so old rows stay as audited.

-- lists (sealed: list_member.name, list_value.content). Members point to rows of the register without a foreign key: who is
-- removed there stays on the list with the name and the door of the day they were added.
create table own_list (
  id integer primary key,
  name text not null,
  kind text not null,
  note text,
  made_on text not null
) strict;

create table list_column (
  id integer primary key,
  list_id integer not null references own_list (id),
  position integer not null,
  name text not null,
  kind text not null,
  choices text
) strict;
create index list_column_list on list_column (list_id);

create table list_member (
  id integer primary key,
  list_id integer not null references own_list (id),
  household_id integer not null,
  resident_id integer,
  name text not null,
  door text not null
) strict;
create index list_member_list on list_member (list_id);

create table list_value (
  id integer primary key,
  member_id integer not null references list_member (id),
  column_id integer not null references list_column (id),
  content text not null,
  unique (member_id, column_id)
) strict;
create index list_value_column on list_value (column_id);
