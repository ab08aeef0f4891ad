-- The whole store of version 1. SQLite dialect with STRICT; ids are given by the program.

create table key_slot (
  id integer primary key,
  kind text not null unique,
  salt text not null,
  wrapped text not null,
  created_at text not null
) strict;

create table setting (
  id integer primary key,
  name text not null unique,
  value text
) strict;

create table audit_line (
  id integer primary key,
  at text not null,
  actor text not null,
  act text not null,
  subject text,
  takes_back integer
) strict;

create table audit_row (
  id integer primary key,
  line_id integer not null references audit_line (id),
  table_name text not null,
  row_id integer not null,
  before text,
  after text
) strict;
create index audit_row_line on audit_row (line_id);
create index audit_row_row on audit_row (table_name, row_id);

-- compound
create table compound (
  id integer primary key,
  name text not null,
  community text,
  subdistrict text,
  property_company text,
  property_phone text
) strict;

create table building (
  id integer primary key,
  compound_id integer not null references compound (id),
  no text not null,
  kind text not null,
  position integer not null,
  unique (compound_id, no)
) strict;

-- a building without units has one unit whose no is ''
create table unit (
  id integer primary key,
  building_id integer not null references building (id),
  no text not null,
  position integer not null,
  unique (building_id, no)
) strict;

create table room (
  id integer primary key,
  unit_id integer not null references unit (id),
  floor integer not null,
  no text not null,
  position integer not null,
  unique (unit_id, no)
) strict;

-- household (sealed: landlord_name, landlord_phone, registered_place, note; resident: name, id_number, phone, employer, care_needs, note; vehicle: plate)
create table household (
  id integer primary key,
  room_id integer not null references room (id),
  tenure text,
  landlord_name text,
  landlord_phone text,
  registered_place text,
  stated_count integer,
  party_household integer not null,
  pets text,
  note text,
  status text not null,
  since text,
  until text,
  updated_on text not null
) strict;
create index household_room on household (room_id);

create table resident (
  id integer primary key,
  household_id integer not null references household (id),
  position integer not null,
  name text not null,
  kinship text,
  householder integer not null,
  sex text,
  id_kind text,
  id_number text,
  id_mark text,
  birth_date text,
  ethnicity text,
  education text,
  political_status text,
  employer text,
  phone text,
  residence text,
  separated integer not null,
  care_needs text,
  vaccine_doses integer,
  note text,
  status text not null
) strict;
create index resident_household on resident (household_id);
create unique index resident_id_mark on resident (id_mark);

create table vehicle (
  id integer primary key,
  household_id integer not null references household (id),
  plate text not null,
  note text
) strict;
create index vehicle_household on vehicle (household_id);

-- heads: unit_id null means the head of the whole building (sealed: name, phone, dwelling, stand_in, note)
create table head (
  id integer primary key,
  building_id integer not null references building (id),
  unit_id integer references unit (id),
  resident_id integer references resident (id),
  name text not null,
  phone text,
  sex text,
  political_status text,
  dwelling text,
  chosen_by text not null,
  stand_in text,
  appointed_on text not null,
  relieved_on text,
  relief_reason text,
  note text
) strict;
create index head_building on head (building_id);

-- branch (sealed: secretary_name, secretary_phone; member: name, phone, dwelling, note; member_leave: reason)
create table branch (
  id integer primary key,
  name text not null,
  superior text,
  approval_no text,
  founded_on text,
  secretary_name text,
  secretary_phone text
) strict;

create table home_unit (
  id integer primary key,
  name text not null unique,
  kind text not null
) strict;

create table member (
  id integer primary key,
  name text not null,
  kind text not null,
  membership text,
  home_unit_id integer references home_unit (id),
  duty_title text,
  phone text,
  sex text,
  dwelling text,
  availability text not null,
  status text not null,
  joined_on text,
  left_on text,
  skills text,
  note text
) strict;

-- a time away; kind is RESTING, LEAVE or HOME_QUARANTINE; until_day null while nobody knows
create table member_leave (
  id integer primary key,
  member_id integer not null references member (id),
  kind text not null,
  from_day text not null,
  until_day text,
  reason text
) strict;
create index member_leave_member on member_leave (member_id);

-- roster (sealed: duty.reason): a post is a place to man; a shift is a daily pattern of one post; a duty is one person in one shift on one day
create table post (
  id integer primary key,
  name text not null unique,
  duties text,
  position integer not null,
  open integer not null
) strict;

create table shift (
  id integer primary key,
  post_id integer not null references post (id),
  name text not null,
  start text not null,
  minutes integer not null,
  needed integer not null,
  position integer not null,
  from_day text not null,
  until_day text
) strict;

create table duty (
  id integer primary key,
  shift_id integer not null references shift (id),
  day text not null,
  member_id integer not null references member (id),
  leader integer not null,
  status text not null,
  pinned integer not null,
  original_member_id integer references member (id),
  reason text,
  unique (shift_id, day, member_id)
) strict;
create index duty_day on duty (day);

-- gate (sealed: name, phone, plate, recorded_by, note); day is the local day of at
create table checkpoint (
  id integer primary key,
  name text not null unique,
  position integer not null,
  open integer not null
) strict;

create table entry_check (
  id integer primary key,
  checkpoint_id integer not null references checkpoint (id),
  at text not null,
  day text not null,
  direction text not null,
  category text not null,
  resident_id integer references resident (id),
  household_id integer references household (id),
  name text not null,
  phone text,
  plate text,
  purpose text,
  temperature_tenths integer,
  health_code text,
  sampled_at text,
  companions integer not null,
  code_checked integer not null,
  certificate_checked integer not null,
  questioned integer not null,
  registered integer not null,
  outcome text not null,
  reason text,
  closes_id integer references entry_check (id),
  recorded_by text not null,
  note text
) strict;
create index entry_check_day on entry_check (day);
create index entry_check_closes on entry_check (closes_id);
create index entry_check_resident on entry_check (resident_id);
create index entry_check_household on entry_check (household_id);

-- delivery (sealed: note)
create table delivery (
  id integer primary key,
  household_id integer not null references household (id),
  day text not null,
  channel text not null,
  goods text not null,
  pieces integer not null,
  status text not null,
  placed_at text not null,
  settled_at text,
  member_id integer references member (id),
  pickup_code text,
  note text
) strict;
create index delivery_day on delivery (day);
create index delivery_household on delivery (household_id);
