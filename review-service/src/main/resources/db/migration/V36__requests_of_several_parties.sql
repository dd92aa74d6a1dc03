-- Each party may request the correction of a decision: one open request of each, and what is decided on one of them is given before
-- another one is approved, for one may change what the other is about.
drop index correction_request_decision;
create index correction_request_decision on correction_request (decision_id);
create unique index correction_request_open on correction_request (decision_id, party) where state <> 'DECIDED';
create unique index correction_request_approved on correction_request (decision_id) where state = 'APPROVED';
