-- What left the office on paper, and names as others write them.
-- which sheet of which days hangs on the wall (sealed: snapshot, who stood where when it was printed)
create table roster_print (
  id integer primary key,
  paper text not null,
  first_day text not null,
  last_day text not null,
  printed_at text not null,
  snapshot text not null
) strict;
create index roster_print_day on roster_print (first_day);

-- somebody of the roll as written in rosters that were brought along (sealed: alias)
create table name_alias (
  id integer primary key,
  alias text not null,
  member_id integer not null references member (id)
) strict;

-- certificates of service that were made out
create table service_certificate (
  id integer primary key,
  number text not null unique,
  member_id integer not null references member (id),
  first_day text not null,
  last_day text not null,
  minutes integer not null,
  issued_on text not null
) strict;
create index service_certificate_member on service_certificate (member_id);
