-- arrival: goods that came to the compound, with the count per building
create table arrival (
  id integer primary key,
  day text not null,
  at text not null,
  kind text not null,
  source text not null,
  pieces integer not null check (pieces >= 0),
  unloaded_by text,
  problem text
) strict;
create index arrival_day on arrival (day);

create table arrival_count (
  id integer primary key,
  arrival_id integer not null references arrival (id),
  building_id integer not null references building (id),
  pieces integer not null check (pieces >= 0),
  unique (arrival_id, building_id)
) strict;

-- purchase_round: one shopper's round for the neighbours, with the money that went through her hands (sealed: note)
create table purchase_round (
  id integer primary key,
  day text not null,
  shop text not null,
  member_id integer references member (id),
  advance integer not null,
  spent integer not null,
  returned integer not null,
  settled_at text,
  reason text,
  second_person text,
  note text
) strict;
create index purchase_round_day on purchase_round (day);

-- delivery_order: what was ordered, beside the way it goes (id is that of the delivery; sealed: orderer, phone_tail,
-- written)
create table delivery_order (
  id integer primary key references delivery (id),
  shop text,
  orderer text,
  phone_tail text,
  written text,
  amount integer,
  paid integer,
  payment text,
  purchase_round_id integer references purchase_round (id),
  arrival_id integer references arrival (id),
  paste_id integer
) strict;
create index delivery_order_round on delivery_order (purchase_round_id);
create index delivery_order_arrival on delivery_order (arrival_id);
create index delivery_order_paste on delivery_order (paste_id);

-- delivery_item: goods, quantity in thousandths
create table delivery_item (
  id integer primary key,
  delivery_id integer not null references delivery (id),
  no integer not null,
  goods text not null,
  spec text,
  quantity integer not null check (quantity > 0),
  unit text,
  price integer,
  unique (delivery_id, no)
) strict;
