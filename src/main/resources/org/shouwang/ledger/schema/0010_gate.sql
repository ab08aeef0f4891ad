-- The gate: known outsiders, vehicles, what was advised, lines that are void or stand for a void one.
-- New columns of old tables are nullable without a default: an image of a row leaves nulls out, so old rows stay as audited.

-- an outsider who came once and may come again (sealed: name, phone, plate)
create table visitor (
  id integer primary key,
  name text not null,
  phone text,
  plate text
) strict;

-- placed_at is where the line stands in the order: never before the line written before it, even if the clock was set
-- back; recorded_at is when it was typed. A line with void_reason counts nowhere. (sealed: voided_by)
alter table entry_check add column visitor_id integer references visitor (id);
alter table entry_check add column pass_id integer;
alter table entry_check add column with_id integer references entry_check (id);
alter table entry_check add column vehicle text;
alter table entry_check add column load text;
alter table entry_check add column travel_card text;
alter table entry_check add column masked integer;
alter table entry_check add column advice text;
alter table entry_check add column broken_rules text;
alter table entry_check add column placed_at text;
alter table entry_check add column recorded_at text;
alter table entry_check add column clock_doubted integer;
alter table entry_check add column paper_line text;
alter table entry_check add column corrects_id integer references entry_check (id);
alter table entry_check add column void_reason text;
alter table entry_check add column voided_at text;
alter table entry_check add column voided_by text;

-- the last passing of a person decides who is out and who is inside
drop index entry_check_resident;
drop index entry_check_household;
drop index entry_check_closes;
create index entry_check_resident on entry_check (resident_id, coalesce(placed_at, at)) where resident_id is not null;
create index entry_check_visitor on entry_check (visitor_id, coalesce(placed_at, at)) where visitor_id is not null;
create index entry_check_household on entry_check (household_id, day) where household_id is not null;
create index entry_check_closes on entry_check (closes_id) where closes_id is not null;
create index entry_check_with on entry_check (with_id) where with_id is not null;
create index entry_check_pass on entry_check (pass_id) where pass_id is not null;
create index entry_check_corrects on entry_check (corrects_id) where corrects_id is not null;
create index entry_check_nobody on entry_check (day) where resident_id is null and visitor_id is null;
