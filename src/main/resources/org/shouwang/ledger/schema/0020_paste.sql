-- delivery_paste: one pasted list; mark is a keyed mark of its folded text, so that the same list is known again
create table delivery_paste (
  id integer primary key,
  day text not null,
  at text not null,
  shop text,
  mark text not null,
  lines integer not null,
  understood integer not null
) strict;
create index delivery_paste_mark on delivery_paste (mark);

-- delivery_paste_line: one order of the list, or one line that is still open (sealed: text, reason).
-- delivery_id without a foreign key: an order that is struck keeps the line it came from
create table delivery_paste_line (
  id integer primary key,
  paste_id integer not null references delivery_paste (id),
  no integer not null,
  text text not null,
  state text not null,
  reason text,
  delivery_id integer
) strict;
create index delivery_paste_line_state on delivery_paste_line (state);
create index delivery_paste_line_paste on delivery_paste_line (paste_id);
