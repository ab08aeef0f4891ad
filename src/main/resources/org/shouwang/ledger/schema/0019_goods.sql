-- goods_join: goods written in another way that stand for one name, for the purchase of one day in one shop
create table goods_join (
  id integer primary key,
  day text not null,
  shop text not null,
  written text not null,
  stands_for text not null,
  unique (day, shop, written)
) strict;

-- purchase_line: what the shopper got of one kind of goods and what a unit of it really cost (nothing noted: null)
create table purchase_line (
  id integer primary key,
  purchase_round_id integer not null references purchase_round (id),
  goods text not null,
  spec text not null,
  unit text not null,
  quantity integer check (quantity >= 0),
  price integer check (price >= 0),
  unique (purchase_round_id, goods, spec, unit)
) strict;
