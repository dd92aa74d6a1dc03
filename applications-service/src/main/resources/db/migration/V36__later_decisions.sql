-- Which decision holds: a later one on the same application names the one in whose place it comes. Of those from before, the
-- ID is not known. A refusal is told on another topic, and so perhaps before the decision that it is of.
alter table application
    add column decision_id          uuid,
    add column decision_notified_at timestamptz,
    add column declined_decision    uuid;

-- It had its effect.
update application set declined_early = false where state = 'DECLINED';
