-- The landing schema: everything that the loader writes, and nothing else. Safe to run again.
--
-- Grain and keys: a document is its bytes (document_id = their SHA-256). An extraction is one
-- document read by one version of the extractor and its catalogues (extraction_version). A fact
-- belongs to one extraction. A batch is what one source brought in one run; its rows count for
-- the warehouse once its verdict is 'accepted'.

create schema if not exists staging;

create table if not exists staging.runs (
    run_id text primary key,
    started_at timestamptz not null,
    finished_at timestamptz,
    state text not null check (state in ('running', 'succeeded', 'failed'))
);

-- one row per swap of the marts that readers see
create table if not exists staging.publications (
    publication_id bigint generated always as identity primary key,
    published_at timestamptz not null,
    warehouse_version text not null
);

-- the sources as they were last declared; a withdrawn one stays, for its documents
create table if not exists staging.sources (
    source_code text primary key,
    province_code text,
    publisher text not null,
    relation text not null,
    kind text not null,
    address text not null,
    is_enabled boolean not null,
    rhythm text not null default 'nightly'
);
alter table staging.sources add column if not exists rhythm text not null default 'nightly';
alter table staging.sources add column if not exists article text;
-- how often the province or the article was corrected: its documents are then read anew
alter table staging.sources add column if not exists corrections integer not null default 0;

create table if not exists staging.batches (
    batch_id text primary key,
    run_id text not null,
    source_code text not null,
    extraction_version text not null,
    discovered integer not null check (discovered >= 0),
    collected integer not null check (collected >= 0),
    unchanged integer not null check (unchanged >= 0),
    staged integer not null check (staged >= 0),
    rejected integer not null check (rejected >= 0),
    verdict text not null default 'pending' check (verdict in ('pending', 'accepted', 'refused')),
    verdict_reason text,
    staged_at timestamptz not null,
    judged_at timestamptz,
    -- the first swap that showed the batch to readers
    publication_id bigint references staging.publications (publication_id),
    -- nothing is lost: whatever was discovered ended somewhere
    check (discovered = collected + unchanged),
    check (collected = staged + rejected)
);

-- every time a source showed a document: the same bytes at two addresses are two sightings
create table if not exists staging.document_sightings (
    document_id text not null,
    source_code text not null,
    address text not null,
    collected_at timestamptz not null,
    primary key (document_id, source_code, address)
);

-- every time a night asked for an address: what came of it, and how to ask again
create table if not exists staging.visits (
    run_id text not null,
    source_code text not null,
    address text not null,
    -- the address that stands for all that show the same page
    page text not null,
    outcome text not null check (
        outcome in ('fetched', 'unchanged', 'excluded', 'gone', 'unavailable', 'failed')
    ),
    visited_at timestamptz not null,
    document_id text,
    bytes bigint not null,
    media_type text,
    final_address text,
    status smallint,
    headers jsonb not null,
    message text,
    primary key (page, run_id, source_code)
);

-- what the gate thought of a text that a portal showed among others
create table if not exists staging.relevance (
    document_id text not null,
    extraction_version text not null,
    run_id text not null,
    source_code text not null,
    address text not null,
    title text,
    opening text not null,
    points integer not null,
    words text[] not null,
    is_relevant boolean not null,
    judged_at timestamptz not null,
    primary key (document_id, extraction_version)
);

-- the ledger: what became of everything that a source showed in one night
create table if not exists staging.source_nights (
    run_id text not null,
    source_code text not null,
    discovered integer not null,
    duplicate integer not null,
    postponed integer not null,
    not_due integer not null,
    excluded integer not null,
    gone integer not null,
    unavailable integer not null,
    failed integer not null,
    unchanged integer not null,
    fetched integer not null,
    known integer not null,
    off_topic integer not null,
    unreadable integer not null,
    -- queued: pictures of pages, not recognised yet
    scanned integer not null,
    staged integer not null,
    -- of the staged ones, those of pages that had another text before
    changed integer not null,
    -- why the source as a whole brought nothing
    failure text,
    entered_at timestamptz not null,
    primary key (run_id, source_code),
    check (
        discovered
        = duplicate + postponed + not_due + excluded + gone + unavailable + failed
        + unchanged + fetched
    ),
    constraint source_nights_add_up check (
        not_due + unchanged + fetched = known + off_topic + unreadable + scanned + staged
    ),
    constraint source_nights_changed_are_staged check (changed <= staged)
);
-- a ledger from before scans were counted, whose sum had the name source_nights_check1
do $$
begin
    if not exists (select from pg_constraint where conname = 'source_nights_add_up') then
        alter table staging.source_nights
        add column scanned integer not null default 0,
        drop constraint source_nights_check1,
        add constraint source_nights_add_up check (
            not_due + unchanged + fetched = known + off_topic + unreadable + scanned + staged
        );
    end if;
end
$$;

-- pictures of pages that wait to be recognised, or were: what reading them later needs
create table if not exists staging.scans (
    document_id text primary key,
    source_code text not null,
    address text not null,
    page text not null,
    document_name text not null,
    media_type text,
    bytes bigint not null,
    published_on date,
    collected_at timestamptz not null,
    pages integer not null,
    queued_at timestamptz not null
);

create table if not exists staging.recognised_pages (
    document_id text not null,
    -- from 0 on
    page_number integer not null,
    -- JSON: for each line its place and its pieces
    printed_lines text not null,
    seconds double precision not null,
    -- why nothing could be recognised
    failure text,
    recognised_at timestamptz not null,
    primary key (document_id, page_number)
);

create table if not exists staging.documents (
    document_id text not null,
    extraction_version text not null,
    batch_id text not null references staging.batches (batch_id),
    extractor_version text not null,
    catalogue_version text not null,
    source_code text not null,
    address text not null,
    document_name text not null,
    media_type text not null,
    title text,
    author text,
    section text,
    published_on date,
    published_basis text not null,
    province_code text,
    province_basis text not null,
    characters integer not null,
    number_tokens integer not null,
    number_tokens_accounted jsonb not null,
    flags text[] not null default '{}',
    -- the whole read text: offsets of facts count from its first character
    full_text text not null,
    -- facts are taken from between these offsets; null where an older version staged the text
    body_start integer,
    body_end integer,
    staged_at timestamptz not null,
    primary key (document_id, extraction_version)
);
-- compressing Vietnamese text is what a bulk load spends its time on
alter table staging.documents alter column full_text set storage external;
alter table staging.documents add column if not exists body_start integer;
alter table staging.documents add column if not exists body_end integer;
alter table staging.documents add column if not exists author text;
alter table staging.documents add column if not exists section text;

-- the sentences of each text as hashes, of its newest extraction; see sosanh/copies.py
create table if not exists staging.fingerprints (
    document_id text primary key,
    extraction_version text not null,
    fingerprint_method integer not null,
    with_figures bigint[] not null,
    templates bigint[] not null,
    without_figures bigint[] not null,
    is_telling boolean not null,
    -- held against all others
    is_matched boolean not null,
    check (cardinality(with_figures) = cardinality(templates))
);

-- pairs of documents that print the same text, whole or in good part
create table if not exists staging.document_copies (
    document_id text not null,
    copy_id text not null,
    primary key (document_id, copy_id),
    check (document_id < copy_id)
);

create table if not exists staging.rejects (
    document_id text not null,
    extraction_version text not null,
    batch_id text not null references staging.batches (batch_id),
    source_code text not null,
    address text not null,
    document_name text not null,
    media_type text,
    bytes bigint not null,
    reason text not null,
    message text not null,
    rejected_at timestamptz not null,
    primary key (document_id, extraction_version)
);

-- documents that somebody has taken back: no mart is made of them, whoever shows them again
create table if not exists staging.withdrawals (
    document_id text primary key,
    reason text not null,
    withdrawn_at timestamptz not null default now()
);

-- the header that all fact tables share; their keys begin with the document, so that one index
-- serves both the key and the way from a document to its facts
create table if not exists staging.fact_header (
    fact_id text not null,
    document_id text not null,
    extraction_version text not null,
    province_code text,
    area text,
    level text not null,
    char_start integer not null,
    char_end integer not null,
    quote text not null,
    sentence text not null,
    period_from date,
    period_to date,
    period_precision text not null,
    period_basis text not null,
    speaker text,
    confidence double precision not null,
    checks jsonb not null,
    check (char_start < char_end),
    check (confidence between 0 and 1)
);

create table if not exists staging.observations (
    like staging.fact_header including all,
    metric_code text,
    noun text,
    value numeric,
    value_high numeric,
    unit text,
    qualifier text not null,
    role text not null,
    kind text,
    base numeric,
    base_role text,
    percent_stated numeric,
    percent_check text not null,
    change_value numeric,
    change_unit text,
    comparator text,
    breakdown text,
    parent_fact_id text,
    primary key (document_id, extraction_version, fact_id)
);

create table if not exists staging.reform_models (
    like staging.fact_header including all,
    model_code text not null,
    variant text,
    stage text not null,
    stage_on date,
    value numeric,
    base numeric,
    percent_stated numeric,
    mandated_by text,
    primary key (document_id, extraction_version, fact_id)
);

create table if not exists staging.leadership_innovations (
    like staging.fact_header including all,
    innovation_code text not null,
    variant text,
    stage text not null,
    stage_on date,
    value numeric,
    base numeric,
    percent_stated numeric,
    mandated_by text,
    primary key (document_id, extraction_version, fact_id)
);

create table if not exists staging.citations (
    like staging.fact_header including all,
    document_type text not null,
    number text,
    symbol text,
    issuer text,
    issued_on date,
    relation text not null,
    primary key (document_id, extraction_version, fact_id)
);

create table if not exists staging.assessments (
    like staging.fact_header including all,
    kind text not null,
    domain text,
    addressee text,
    primary key (document_id, extraction_version, fact_id)
);

create table if not exists staging.rankings (
    like staging.fact_header including all,
    index_code text not null,
    rank integer,
    out_of integer,
    score numeric,
    score_max numeric,
    year integer,
    primary key (document_id, extraction_version, fact_id)
);

-- what the catalogues do not know yet, for an analyst to review; no fact
create table if not exists staging.candidates (
    document_id text not null,
    extraction_version text not null,
    candidate_kind text not null check (candidate_kind in ('model', 'figure')),
    phrase text not null,
    phrase_key text not null,
    province_code text,
    char_start integer not null,
    char_end integer not null check (char_start < char_end),
    quote text not null,
    context text not null,
    primary key (document_id, extraction_version, candidate_kind, char_start)
);

create index if not exists documents_batch on staging.documents (batch_id);
create index if not exists rejects_batch on staging.rejects (batch_id);
create index if not exists visits_night on staging.visits (run_id, source_code);
create index if not exists visits_document on staging.visits (document_id);
create index if not exists copies_backwards on staging.document_copies (copy_id);
-- what a scan says and no second reading of it confirmed: few facts, looked for each night
create index if not exists observations_unconfirmed on staging.observations (document_id)
where checks ->> 'ocr' = 'failed';
create index if not exists reform_models_unconfirmed on staging.reform_models (document_id)
where checks ->> 'ocr' = 'failed';
create index if not exists leadership_innovations_unconfirmed
on staging.leadership_innovations (document_id)
where checks ->> 'ocr' = 'failed';
create index if not exists rankings_unconfirmed on staging.rankings (document_id)
where checks ->> 'ocr' = 'failed';
