create table second (id integer primary key, name text) strict;
