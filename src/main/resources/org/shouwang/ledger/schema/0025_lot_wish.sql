-- What the donor of a lot wants it to be used for, so that it does not go out for something else unsaid. (sealed: wish)
alter table stock_lot add column wish text;
