-- Every completion looks for subtasks by this column; the engine's own scripts leave it without an index.
create index ACT_IDX_TASK_PARENT on ACT_RU_TASK (PARENT_TASK_ID_);
