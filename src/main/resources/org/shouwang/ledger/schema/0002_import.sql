-- Import: what was learnt about the columns of foreign lists, lighter audit of many rows.
-- New columns of old tables are nullable without a default: an image of a row leaves nulls out, so old rows stay as audited.

-- many rows that one act wrote anew, one line of `table id imprint` each, in the order of writing
create table audit_bundle (
  id integer primary key,
  line_id integer not null references audit_line (id),
  first_row integer not null,
  last_row integer not null,
  rows text not null
) strict;
create index audit_bundle_line on audit_bundle (line_id);
create index audit_bundle_last on audit_bundle (last_row);
create index audit_line_takes_back on audit_line (takes_back);

-- a word by which this office calls a column; no heading: a column that is passed over
create table heading_alias (
  id integer primary key,
  word text not null,
  folded text not null unique,
  heading text
) strict;

-- what the columns of a foreign list meant, by the imprint of their titles
create table import_layout (
  id integer primary key,
  imprint text not null unique,
  sheet text not null,
  titles text not null,
  meanings text not null,
  learnt_on text not null
) strict;
