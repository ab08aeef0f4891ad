-- The lines of append-only tables in the order they were written, each marked with the line before it.
create table chain_link (
  id integer primary key, -- position, from 1 without gaps
  at text not null,
  table_name text not null,
  row_id integer not null,
  mac text not null,
  unique (table_name, row_id)
) strict;
create trigger chain_link_fixed before update on chain_link begin select raise(abort, 'append-only'); end;
create trigger chain_link_kept before delete on chain_link begin select raise(abort, 'append-only'); end;

-- How many lines there are, and the mark of the last: one row.
create table chain_head (
  id integer primary key check (id = 1),
  lines integer not null,
  mac text not null
) strict;
