alter table known_call add column selection_terms jsonb;

comment on column known_call.selection_terms is 'How far weights may be otherwise and who or what decides between equals; null of calls from before that was told.';
