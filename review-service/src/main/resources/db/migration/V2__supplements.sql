-- Until when the applicant may supplement what was submitted; null while no supplement is awaited.
alter table review add column supplement_due_at timestamptz;
