-- What applicants choose from was the same for every call, and known to the code; it is each call's own now. Those that there
-- are keep what they were made with. They look different, so that no copy of before is taken for them.
update grant_call set version = version + 1, terms = jsonb_set(terms, '{codeLists}', '{
        "themes": [
            {"code": "COMPETENCE_BASED", "names": {"fi": "osaamisperusteisuus", "sv": "kompetensbaserad verksamhet", "en": "competence-based practice"}},
            {"code": "CUSTOMER_RELATIONSHIPS", "names": {"fi": "asiakkuudet", "sv": "kundrelationer", "en": "customer relationships"}},
            {"code": "PARTNERSHIPS", "names": {"fi": "kumppanuudet", "sv": "partnerskap", "en": "partnerships"}}],
        "managementLevels": [
            {"code": "TOP", "names": {"fi": "ylin johto", "sv": "högsta ledningen", "en": "top management"}},
            {"code": "MIDDLE", "names": {"fi": "keskijohto", "sv": "mellanledningen", "en": "middle management"}},
            {"code": "SUPERVISOR", "names": {"fi": "lähiesimiehet", "sv": "de närmaste cheferna", "en": "supervisors"}}],
        "developmentStages": [
            {"code": "STARTING", "names": {"fi": "aloittava", "sv": "i startskedet", "en": "starting"}},
            {"code": "DEVELOPING", "names": {"fi": "kehittyvä", "sv": "under utveckling", "en": "developing"}},
            {"code": "ADVANCED", "names": {"fi": "edistynyt", "sv": "långt kommen", "en": "advanced"}}],
        "partnerKinds": [
            {"code": "WORKING_LIFE", "names": {"fi": "työelämä", "sv": "arbetslivet", "en": "working life"}},
            {"code": "STUDENTS", "names": {"fi": "opiskelijat", "sv": "studerande", "en": "students"}},
            {"code": "THIRD_SECTOR", "names": {"fi": "kolmas sektori", "sv": "tredje sektorn", "en": "the third sector"}}],
        "staffGroups": [
            {"code": "TEACHING", "names": {"fi": "opetushenkilöstö", "sv": "undervisningspersonalen", "en": "teaching staff"}},
            {"code": "GUIDANCE", "names": {"fi": "ohjaushenkilöstö", "sv": "handledningspersonalen", "en": "guidance staff"}},
            {"code": "SUPPORT_SERVICES", "names": {"fi": "tukipalvelujen henkilöstö", "sv": "personalen inom stödtjänsterna", "en": "support-service staff"}}]}')
    where terms -> 'codeLists' is null;
