-- What applicants write, section by section (V1 had one object). The same for what was submitted before.
create function in_sections(content jsonb, lead text) returns jsonb language sql immutable as $$
    select jsonb_build_object(
        'basics', jsonb_build_object(
            'title', content -> 'title', 'summary', content -> 'summary',
            'themes', content -> 'themes', 'managementLevels', content -> 'managementLevels'),
        'consortium', jsonb_build_object('leadName', content -> 'leadName', 'members', content -> 'members'),
        'partners', jsonb_build_object('partners', content -> 'partners'),
        'contacts', jsonb_build_object('contactPerson', content -> 'contactPerson'),
        'budget', jsonb_build_object(
            'lines', content -> 'budget',
            'incomes', case when jsonb_typeof(content -> 'ownFunding') = 'object'
                then jsonb_build_array(jsonb_build_object('businessId', lead, 'ownFunding', content -> 'ownFunding'))
                else '[]' end),
        'answers', jsonb_build_object())
$$;

update application set content = in_sections(content, lead_organisation);
update submission set content = in_sections(submission.content, application.lead_organisation)
    from application where application.id = submission.application_id;
drop function in_sections;

alter table application
    add column section_versions jsonb not null default '{"versions": {}}',
    add column supplement_due_at timestamptz;
alter table application alter column section_versions drop default;
