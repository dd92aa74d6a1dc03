-- When assignments were completed before the table said so, as the trail knows it.
update assignment a set completed_at = e.occurred_at
from (
    select about_id, details ->> 'item' as item, max(occurred_at) as occurred_at
    from audit_entry where action = 'SCORES_COMPLETED' group by about_id, details ->> 'item'
) e
where e.about_id = a.review_id and e.item = a.id::text
    and a.state in ('COMPLETE', 'DISQUALIFIED') and a.completed_at is null;
