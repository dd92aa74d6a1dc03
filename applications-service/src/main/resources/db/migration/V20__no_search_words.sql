-- What officers searched for stood in the trail for good, and may have been somebody's name.
alter table audit_entry disable trigger audit_entry_only_grows;
update audit_entry set details = jsonb_set(details, '{request}',
        to_jsonb(regexp_replace(details ->> 'request', '([?&](text|cursor)=)[^&]*', '\1…', 'g')))
    where details ->> 'request' ~ '[?&](text|cursor)=';
alter table audit_entry enable trigger audit_entry_only_grows;
