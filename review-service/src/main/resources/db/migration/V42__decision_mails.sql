-- Whether letters go with the mails about decisions.
alter table known_agency
    add column decision_mails text not null default 'LINK' check (decision_mails in ('ATTACHED', 'LINK'));
