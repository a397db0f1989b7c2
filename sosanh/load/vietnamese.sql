-- Vietnamese text for readers: search with and without accents, and alphabetical order, in SQL that
-- every PostgreSQL has. Safe to run again.

create schema if not exists vietnamese;
comment on schema vietnamese is 'Search and order of Vietnamese text.';

-- small letters without any mark: "Thuỷ ở Đắk Lắk" is "thuy o dak lak"
create or replace function vietnamese.fold(text) returns text
language sql immutable strict parallel safe
return translate(
    normalize(lower($1), nfd), U&'đ\0300\0301\0302\0303\0306\0309\031B\0323', 'd'
);

-- small letters with the tone as a digit after the syllable: "hoá" and "hóa" are "hoa4", one word
create or replace function vietnamese.exact(text) returns text
language sql immutable strict parallel safe
return normalize(
    translate(
        regexp_replace(
            normalize(lower($1), nfd),
            U&'([\0300\0301\0303\0309\0323])([[:alpha:]\0302\0306\031B]+)',
            '\2\1',
            'g'
        ),
        U&'\0300\0309\0303\0301\0323',
        '12345'
    ),
    nfc
);

-- what a text is found by; fact tables carry an index on vietnamese.words_of(sentence)
create or replace function vietnamese.words_of(text) returns tsvector
language sql immutable strict parallel safe
return to_tsvector('simple', vietnamese.fold($1));

-- a search that asks for its words only, not for their order: the index decides it without a look
-- at the text. One that excludes words stays: what lacks a phrase may well have its words.
create or replace function vietnamese.without_order(tsquery) returns tsquery
language sql immutable strict parallel safe
return case
    when cast($1 as text) like '%!%' then $1
    else cast(regexp_replace(cast($1 as text), '<(-|\d+)>', '&', 'g') as tsquery)
end;

-- whether a text has the words, in the syntax of web searches: "quoted phrase", or, -without.
-- Words without accents find every accent; words with accents find theirs, in either placement.
-- Order and accents need the text itself: "is true" keeps that from the index, which would look at
-- every text, also those that a cheaper condition of the query leaves out.
create or replace function vietnamese.matches(passage text, words text) returns boolean
language sql immutable parallel safe
return vietnamese.words_of(passage)
@@ vietnamese.without_order(websearch_to_tsquery('simple', vietnamese.fold(words)))
and case
    when vietnamese.fold(words) <> lower(words)
        then (
            to_tsvector('simple', vietnamese.exact(passage))
            @@ websearch_to_tsquery('simple', vietnamese.exact(words))
        ) is true
    when
        vietnamese.without_order(websearch_to_tsquery('simple', vietnamese.fold(words)))
        <> websearch_to_tsquery('simple', vietnamese.fold(words))
        then (
            vietnamese.words_of(passage)
            @@ websearch_to_tsquery('simple', vietnamese.fold(words))
        ) is true
    else true
end;

-- orders as a Vietnamese dictionary does: a ă â b c d đ e ê … x y, then by tone (none, grave, hook,
-- tilde, acute, dot); as bytes, which every collation orders alike. A mark comes after whatever
-- letter may stand in its place, and đ is a d with a mark.
create or replace function vietnamese.sort_key(text) returns bytea
language sql immutable strict parallel safe
return convert_to(
    translate(
        replace(normalize(lower($1), nfd), 'đ', U&'d\E000'),
        U&'\0306\0302\031B\0300\0301\0303\0309\0323',
        U&'\E000\E001\E002'
    )
    || ' '
    || translate(
        normalize(lower($1), nfd),
        U&'\0300\0309\0303\0301\0323',
        U&'\E000\E001\E002\E003\E004'
    ),
    'utf8'
);

comment on function vietnamese.fold(text) is 'Small letters without accents.';
comment on function vietnamese.exact(
    text
) is 'Small letters, the tone as a digit after the syllable.';
comment on function vietnamese.words_of(text) is 'What a text is found by, without accents.';
comment on function vietnamese.without_order(
    tsquery
) is 'A search that asks for its words only, not for their order.';
comment on function vietnamese.matches(text, text) is
'Whether a text has these words; words with accents find only theirs.';
comment on function vietnamese.sort_key(text) is 'Order by this for the Vietnamese alphabet.';
