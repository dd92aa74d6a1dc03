comment on table application_version is
    'From the first submission on every state that was submitted, and of those that were only saved the last of each person '
    'in each section before the next submission. Numbers may be missing, and are never given again.';
