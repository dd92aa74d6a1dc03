-- Calls from before promised applicants nothing beside the letter, and their evaluators wrote for nobody else.
update grant_call set version = version + 1, terms = jsonb_set(terms, '{feedbackToApplicants}', '"NONE"')
    where terms -> 'feedbackToApplicants' is null;
