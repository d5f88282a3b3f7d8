-- The filter is made anew at the start of the application: with what is offered to a person
-- by name too, not only to their groups.
delete from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = 5
  and RESOURCE_ID_ in (select ID_ from ACT_RU_FILTER where NAME_ = '我们组的任务');
delete from ACT_RU_FILTER where NAME_ = '我们组的任务';
