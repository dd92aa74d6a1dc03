-- One submission as rows and nothing else. Fixed: figures are compared over the years, so this changes no more.
-- :content is 5 KB of JSON.
\set application random(1, 10000)
begin;
insert into idempotency (key, created_at) values (gen_random_uuid(), now());
update application set version = version + 1, content = cast(:content as jsonb), updated_at = now()
    where id = :application;
insert into version (id, application_id, content, created_at)
    values (gen_random_uuid(), :application, cast(:content as jsonb), now());
insert into event (id, data, created_at) values (gen_random_uuid(), left(:content, 3000), now());
insert into trail (id, application_id, actor, action, happened_at)
    values (gen_random_uuid(), :application, 'applicant', 'SUBMITTED', now());
commit;
