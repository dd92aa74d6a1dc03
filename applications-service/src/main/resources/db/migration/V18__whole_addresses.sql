-- Where a person is named: by a whole address (a pattern, whatever the case and the Unicode form), or by a whole subject.
create function names_person(value text, mark text, whole boolean) returns boolean language sql immutable parallel safe
    return case when whole then value = mark else lower(normalize(value, nfc) collate "fi-x-icu") ~ mark end;

create function json_names_person(value jsonb, mark text, whole boolean) returns boolean language sql immutable parallel safe
    return exists (
        select 1 from jsonb_path_query(value, 'strict $.** ? (@.type() == "string")') leaf
        where names_person(leaf #>> '{}', mark, whole));

-- A text may be the JSON of an event or of an answer; in that, escapes stand between letters.
create function text_names_person(value text, mark text, whole boolean) returns boolean language sql immutable parallel safe
    return case when value is json object or value is json array then json_names_person(cast(value as jsonb), mark, whole)
                else names_person(value, mark, whole) end;

create function is_address(value text, address text) returns boolean language sql immutable parallel safe
    return lower(normalize(btrim(value), nfc) collate "fi-x-icu") = address;
