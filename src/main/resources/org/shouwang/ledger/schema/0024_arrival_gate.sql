-- arrival: by which line of the gate register the goods came in (no reference: either book stands without the other)
alter table arrival add column entry_id integer;
