-- What readers were told, and when: written by each publication, never changed by dbt. Safe to run
-- again.

create schema if not exists history;
comment on schema history is 'What the marts said at any time, and what each publication changed.';

-- the accepted figures of provinces as `marts.metric_values` showed them, each with its time
create table if not exists history.metric_values (
    fact_id text not null,
    said_from timestamptz not null,
    said_until timestamptz,
    document_id text not null,
    territory_id text not null,
    province_code text not null,
    metric_code text not null,
    province_vi text not null,
    province_en text not null,
    metric_vi text not null,
    metric_en text not null,
    breakdown text,
    unit text,
    kind text,
    measure text,
    qualifier text,
    base_role text,
    publisher text,
    quote text not null,
    value numeric,
    value_range_end numeric,
    base numeric,
    percent_stated numeric,
    period_from date,
    period_to date,
    published_on date,
    primary key (fact_id, said_from)
);
create index if not exists metric_values_current on history.metric_values (fact_id)
where said_until is null;

comment on table history.metric_values is
'Accepted figures of provinces with the time in which readers were shown them.';
comment on column history.metric_values.said_from is 'The publication that first said so.';
comment on column history.metric_values.said_until is
'The publication that said so no longer; NULL while it is said.';

-- what the warehouse said at a moment: `select * from history.metric_values_at(now())`
create or replace function history.metric_values_at(moment timestamptz)
returns setof history.metric_values
language sql stable parallel safe
begin atomic
    select * from history.metric_values
    where said_from <= moment and coalesce(said_until, 'infinity') > moment;
end;

-- a day is read as a moment of midnight in UTC, before anything was published on it, so days have a
-- function of their own: `select * from history.metric_values_on('2026-11-28')`
create or replace function history.metric_values_on(day date)
returns setof history.metric_values
language sql stable parallel safe
begin atomic
    select said.*
    from history.metric_values_at(
        cast(day + 1 as timestamp) at time zone 'Asia/Ho_Chi_Minh'
    ) as said;
end;
comment on function history.metric_values_on is
'What readers were shown at the end of a day in Vietnam.';

-- one row for each fact that a publication added, revised or withdrew
create table if not exists history.changes (
    publication_id bigint not null references staging.publications (publication_id),
    fact_id text not null,
    document_id text not null,
    fact_kind text not null,
    effect text not null check (effect in ('added', 'revised', 'withdrawn')),
    reason text not null check (
        reason in (
            'new_document', 'document_withdrawn', 'read_anew', 'described_anew',
            'other_documents', 'rules_changed'
        )
    ),
    subject_code text,
    province_vi text,
    province_en text,
    subject_vi text,
    subject_en text,
    document_title text,
    publisher text,
    quote text not null,
    said_before jsonb,
    said_after jsonb,
    is_sample boolean not null,
    primary key (publication_id, fact_id)
);
comment on table history.changes is 'What each publication changed, fact by fact, and why.';
