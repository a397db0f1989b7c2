"""The gate on arrival: what must be true of one batch of documents and their facts.

What a source can get wrong in one document is a warning; what only a fault of ours or a source
that has changed can explain is critical and sets the whole batch aside.
"""

from pathlib import Path

from expectations.batch import batch_tables
from expectations.claims import CRITICAL, WARNING, Claim


def staging_claims(seeds: Path) -> list[Claim]:
    """Return every claim of this gate, with the bounds that `seeds` declares."""
    tables = batch_tables(seeds)
    return [claim.over(tables) for claim in CLAIMS]


class ExpectTheBatchToBeOnRecord(Claim):
    """The batch that is judged has been staged."""

    weight = CRITICAL
    contradictions = (
        "select 'no such batch in staging.batches' as problem"
        " where not exists (select batch.batch_id from batch)"
    )


class ExpectMostDocumentsToBeReadable(Claim):
    """Of twenty documents or more, at least half can be read: otherwise the source has changed."""

    weight = CRITICAL
    contradictions = (
        "select source_code, collected, rejected from batch"
        " where collected >= 20 and rejected > 0.5 * collected"
    )


class ExpectRejectsNotToRise(Claim):
    """Unreadable documents are not three times as frequent as in the source's last ten batches.

    Below five rejects, or one in ten, there is nothing to see.
    """

    weight = WARNING
    contradictions = """
select batch.source_code, batch.collected, batch.rejected, before.rejected as rejected_before,
    before.collected as collected_before
from batch
cross join (
    select sum(rejected) as rejected, sum(collected) as collected from earlier_batches
) as before
where batch.rejected >= 5 and batch.rejected > 0.1 * batch.collected
    and before.collected >= 50
    and batch.rejected * before.collected > 3 * before.rejected * batch.collected"""


class ExpectTheSourceToKeepItsVolume(Claim):
    """The source shows at least a fifth of the documents that it usually shows.

    Usual is the median of its last ten batches, once there are three and it shows five or more.
    """

    weight = WARNING
    contradictions = """
select batch.source_code, batch.discovered, usual.discovered as usually_discovered
from batch
cross join (
    select percentile_cont(0.5) within group (order by discovered) as discovered,
        count(*) as batches
    from earlier_batches
) as usual
where usual.batches >= 3 and usual.discovered >= 5
    and batch.discovered < 0.2 * usual.discovered"""


class ExpectOffsetsToFitTheText(Claim):
    """The stored text has as many characters as were read, so that every offset fits it."""

    weight = CRITICAL
    contradictions = (
        "select document_id, characters, char_length(full_text) as characters_stored"
        " from documents where characters <> char_length(full_text)"
    )


class ExpectEveryQuoteToBeAnExactSlice(Claim):
    """The text between a fact's offsets is exactly its quote.

    Of texts beyond 100,000 characters a fixed sample of facts is compared.
    """

    weight = CRITICAL
    contradictions = """
select slices.fact_id, slices.quote, slices.slice
from slices
where slices.slice <> slices.quote"""


class ExpectEverySentenceToHoldItsQuote(Claim):
    """The sentence that a reader is shown contains the quote."""

    weight = CRITICAL
    contradictions = "select fact_id, quote, sentence from facts where strpos(sentence, quote) = 0"


class ExpectEveryNumberToHaveAReason(Claim):
    """Each numeral of a text ended as a fact or with the reason why not."""

    weight = CRITICAL
    contradictions = """
select documents.document_id, documents.number_tokens, accounted.number_tokens as accounted_for
from documents
cross join lateral (
    select coalesce(sum(reason.value::integer), 0) as number_tokens
    from jsonb_each_text(documents.number_tokens_accounted) as reason
) as accounted
where documents.number_tokens <> accounted.number_tokens"""


class ExpectMostNumbersToBeUnderstood(Claim):
    """Of a hundred numerals or more, at most a quarter ended with the reason "other"."""

    weight = WARNING
    contradictions = """
select sum(number_tokens) as number_tokens,
    sum((number_tokens_accounted ->> 'other')::integer) as other
from documents
having sum(number_tokens) >= 100
    and sum((number_tokens_accounted ->> 'other')::integer) > 0.25 * sum(number_tokens)"""


class ExpectDocumentsToYieldFacts(Claim):
    """Of four documents or more, at least half hold a fact."""

    weight = WARNING
    contradictions = """
select count(*) as documents, count(found.document_id) as documents_with_facts
from documents
left join (select distinct document_id from facts) as found
    on found.document_id = documents.document_id
having count(*) >= 4 and count(found.document_id) < 0.5 * count(*)"""


class ExpectDocumentsToNameTheirProvince(Claim):
    """Of four documents or more, at least half can be told to be about a province."""

    weight = WARNING
    contradictions = (
        "select count(*) as documents, count(province_code) as documents_with_province"
        " from documents having count(*) >= 4 and count(province_code) < 0.5 * count(*)"
    )


class ExpectProvincesThatExist(Claim):
    """Every province code is one that the country has used since 2008."""

    weight = CRITICAL
    contradictions = """
select coded.document_id, coded.province_code
from (
    select document_id, province_code from documents
    union
    select document_id, province_code from facts
) as coded
left join provinces on provinces.province_code = coded.province_code
where coded.province_code is not null and provinces.province_code is null"""


class ExpectPlausiblePublicationDates(Claim):
    """No document was published before the Party was founded, or after tomorrow."""

    weight = WARNING
    contradictions = (
        "select document_id, published_on, published_basis from documents"
        " where published_on not between date '1930-02-03' and current_date + 1"
    )


class ExpectPeriodsToRunForward(Claim):
    """No period ends before it begins."""

    weight = CRITICAL
    contradictions = (
        "select fact_id, period_from, period_to from facts where period_to < period_from"
    )


class ExpectPeriodsOfOurTime(Claim):
    """Periods lie between 1930 and fifty years from now, where the longest plans end."""

    weight = WARNING
    contradictions = (
        "select fact_id, period_from, period_to, quote from facts"
        " where period_from < date '1930-01-01'"
        " or greatest(period_from, period_to) > current_date + interval '50 years'"
    )


class ExpectAchievementsToHaveBegun(Claim):
    """Nothing is reported as achieved in a period that begins after the report."""

    weight = WARNING
    contradictions = (
        "select fact_id, period_from, published_on, quote from observations"
        " where role = 'achieved' and period_from > coalesce(published_on, current_date)"
    )


class ExpectCountsNotToBeNegative(Claim):
    """Nothing that is counted is fewer than none, and no share is taken of nothing."""

    weight = CRITICAL
    contradictions = """
select fact_id, value, base, quote from (
    select fact_id, value, base, quote from observations
    union all
    select fact_id, value, base, quote from reform_models
    union all
    select fact_id, value, base, quote from leadership_innovations
) as counted
where value < 0 or base <= 0"""


class ExpectPlausibleValues(Claim):
    """No province or part of one reports more of a metric than its catalogue entry allows."""

    weight = WARNING
    contradictions = """
select observations.fact_id, observations.metric_code, observations.value, bounds.plausible_max
from observations
inner join bounds on bounds.metric_code = observations.metric_code
where observations.province_code is not null
    and greatest(observations.value, observations.value_high) > bounds.plausible_max"""


class ExpectPartsWithinTheWhole(Claim):
    """What is counted out of a total is no more than the total."""

    weight = WARNING
    contradictions = """
select fact_id, value, base, quote from (
    select fact_id, value, base, quote from observations where base_role = 'total'
    union all
    select fact_id, value, base, quote from reform_models
    union all
    select fact_id, value, base, quote from leadership_innovations
) as shares
where value > base"""


class ExpectPlausiblePercentages(Claim):
    """Percentages are at least 0, of a total at most 100, of a target or another year 1000."""

    weight = WARNING
    contradictions = (
        "select fact_id, percent_stated, base_role, quote from observations"
        " where percent_stated not between 0 and case base_role when 'total' then 100 else 1000 end"
    )


class ExpectMostPercentagesToAgree(Claim):
    """Of ten percentages that can be recomputed, or more, four in five agree with their counts."""

    weight = WARNING
    contradictions = """
select count(*) as percentages,
    count(case when percent_check = 'inconsistent' then 1 end) as inconsistent
from observations
where percent_check <> 'not_applicable'
having count(*) >= 10
    and count(case when percent_check = 'inconsistent' then 1 end) > 0.2 * count(*)"""


class ExpectFactsToBeTrusted(Claim):
    """Twenty facts or more are right more often than not, by their own confidence."""

    weight = WARNING
    contradictions = (
        "select count(*) as facts, round(avg(confidence)::numeric, 3) as mean_confidence"
        " from facts having count(*) >= 20 and avg(confidence) < 0.5"
    )


class ExpectMandatesAfterTheirLaw(Claim):
    """No model counts as mandated before its law, unless the text names another mandate."""

    weight = WARNING
    contradictions = """
select reform_models.fact_id, reform_models.model_code, reform_models.stage_on,
    mandates.mandated_from, reform_models.quote
from reform_models
inner join mandates on mandates.model_code = reform_models.model_code
where reform_models.stage = 'mandated' and reform_models.mandated_by is null
    and coalesce(reform_models.stage_on, reform_models.period_to) < mandates.mandated_from"""


class ExpectCitationsOlderThanTheReport(Claim):
    """A document is cited after it was issued."""

    weight = WARNING
    contradictions = (
        "select fact_id, issued_on, published_on, quote from citations"
        " where issued_on > coalesce(published_on, current_date)"
    )


class ExpectRanksWithinTheirTable(Claim):
    """A rank lies between first and last, a score within its maximum, a year in the past."""

    weight = WARNING
    contradictions = (
        "select fact_id, rank, out_of, score, score_max, year, quote from rankings"
        " where rank < 1 or rank > out_of or score > score_max"
        " or year > extract(year from current_date)"
    )


CLAIMS: tuple[type[Claim], ...] = (
    ExpectTheBatchToBeOnRecord,
    ExpectMostDocumentsToBeReadable,
    ExpectRejectsNotToRise,
    ExpectTheSourceToKeepItsVolume,
    ExpectOffsetsToFitTheText,
    ExpectEveryQuoteToBeAnExactSlice,
    ExpectEverySentenceToHoldItsQuote,
    ExpectEveryNumberToHaveAReason,
    ExpectMostNumbersToBeUnderstood,
    ExpectDocumentsToYieldFacts,
    ExpectDocumentsToNameTheirProvince,
    ExpectProvincesThatExist,
    ExpectPlausiblePublicationDates,
    ExpectPeriodsToRunForward,
    ExpectPeriodsOfOurTime,
    ExpectAchievementsToHaveBegun,
    ExpectCountsNotToBeNegative,
    ExpectPlausibleValues,
    ExpectPartsWithinTheWhole,
    ExpectPlausiblePercentages,
    ExpectMostPercentagesToAgree,
    ExpectFactsToBeTrusted,
    ExpectMandatesAfterTheirLaw,
    ExpectCitationsOlderThanTheReport,
    ExpectRanksWithinTheirTable,
)
