create table second (id integer primary key, name text) strict;
insert into nowhere (id) values (1);
