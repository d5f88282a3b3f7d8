-- Units of the same name number their circulars alike: a number belongs to the unit that issued it.
alter table circular drop constraint circular_number_once;
alter table circular add constraint circular_number_of_unit unique (unit_code, number_);
