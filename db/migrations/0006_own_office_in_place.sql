-- "Of the reader's own office", said where it is judged instead of by a call for every row: a large office counts tens of thousands of items.
-- A case expression, since the planner must not look into it: its guess for the parts would be far too low, and lists would be sorted instead of
-- read in the order of their index. The settings are read once for each statement.
do $$
declare
  own constant text := $q$case when (select current_setting('app.mode', true)) = 'official' then agency_id = (select current_setting('app.agency_id', true)) else false end$q$;
begin
  execute format('alter policy of_the_office on work_item using (%s)', own);
  execute format('alter policy of_the_case on case_office using (%s or app_sees_until(case_id) is not null)', own);
end $$;
