-- Weeks of the roster kept under a name, to be used again.
create table roster_template (
  id integer primary key,
  name text not null unique
) strict;

-- who stands in a shift on a weekday (1 Monday to 7 Sunday) of such a week
create table template_place (
  id integer primary key,
  template_id integer not null references roster_template (id),
  shift_id integer not null references shift (id),
  weekday integer not null,
  member_id integer not null references member (id)
) strict;
create index template_place_template on template_place (template_id);
