-- When the grace after the deadline was over and what was submitted was announced. Calls that closed before this column
-- was there are announced like those that close later.
alter table grant_call add column closed_at timestamptz;

create index grant_call_to_close on grant_call (id) where closed_at is null and state <> 'DRAFT';
