-- no: the number an order has on every paper of its building, given when it is noted and never another one's that day;
-- null for what was noted before there were such numbers
alter table delivery add column no integer;
