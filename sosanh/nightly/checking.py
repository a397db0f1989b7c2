"""What a source would bring, before it is enabled; what the gate kept out, for a reviewer."""

import hashlib
from collections.abc import Iterator

from sosanh import collect as collecting
from sosanh.collect import Discovered, PageAddresses, Web
from sosanh.errors import InvalidCatalogue, SosanhError
from sosanh.extract.relevance import RelevanceGate
from sosanh.load.postgres import connected
from sosanh.nightly.reading import GATED
from sosanh.read import read
from sosanh.settings import settings
from sosanh.sources import Source, declared_sources
from sosanh.warehouse import warehouse_url


def check_source(code: str, fetch: int = 3) -> Iterator[str]:
    """Say line by line what source `code` would collect; store nothing, need no database.

    The first `fetch` documents are fetched and read. Works for a disabled source too. Raises
    InvalidCatalogue for a code that is not declared, and what `discover` raises.
    """
    source = declared(code)
    state = "enabled" if source.enabled else "disabled"
    seen = f"seen working on {source.verified_on}" if source.verified_on else "never seen working"
    yield f"{code}: {source.kind} of {source.publisher} ({source.relation}), {state}, {seen}"
    yield f"{source.address}"
    if source.note:
        yield f"note: {source.note}"
    with Web(source) as web:
        if source.kind in GATED:
            robots = web.robots(source.address)
            pause = f"a pause of {robots.delay:g} s" if robots.delay else "no pause of its own"
            yield f"robots.txt asks for {pause} and names {len(robots.sitemaps)} sitemaps"
            yield from (f"  {sitemap}" for sitemap in robots.sitemaps)
        items = collecting.discover(source, web)
        repeated = PageAddresses(settings().seeds).duplicates(items)
        excluded = {
            item.address
            for item in items
            if source.is_web and not web.robots(item.address).allows(item.address)
        }
        yield (
            f"offers {len(items)} addresses: {len(repeated)} of pages that another one shows, "
            f"{len(excluded)} excluded by robots.txt"
        )
        offered = [item for item in items if item.address not in repeated | excluded]
        for item in offered[:fetch]:
            yield f"  {item.address}"
            yield f"    {_outcome(source, item, web)}"


def review(code: str, count: int = 20) -> Iterator[str]:
    """Show a sample of what the gate kept out of source `code`, then what it nearly kept out.

    The sample is by digest: as good as chance, and the same for everybody.
    """
    source = declared(code)
    with connected(warehouse_url()) as connection:
        rows = connection.execute(
            """
            with newest as (
                select distinct on (document_id) * from staging.relevance
                where source_code = %(code)s
                order by document_id, judged_at desc
            ),
            shown as (
                (select * from newest where not is_relevant order by document_id limit %(count)s)
                union all
                (
                    select * from newest where is_relevant
                    order by points, document_id limit %(count)s
                )
            )
            select is_relevant, points, words, coalesce(title, opening), address from shown
            order by is_relevant, points, document_id
            """,
            {"code": code, "count": count},
        ).fetchall()
    if not rows:
        yield f"{code}: the gate judged nothing of it yet. {_gated(source)}"
    for is_relevant, points, words, text, address in rows:
        verdict = "in " if is_relevant else "out"
        yield f"{verdict} {points:3} {' '.join(text.split())[:90]}"
        yield f"        {', '.join(words) or 'no known word'}; {address}"


def _gated(source: Source) -> str:
    if source.kind not in GATED:
        return f"Of a {source.kind} somebody chose what is in it: everything is read."
    return "Load it first: `sosanh run`." if source.enabled else "Enable it in sources.csv first."


def declared(code: str) -> Source:
    """Return the declared source `code`. Raises InvalidCatalogue when there is none."""
    sources = {source.code: source for source in declared_sources(settings().sources)}
    if code not in sources:
        raise InvalidCatalogue(
            f"{settings().sources.name}: expected a source {code!r}, found none. Declared are "
            f"{', '.join(sorted(sources))}."
        )
    return sources[code]


def _outcome(source: Source, item: Discovered, web: Web) -> str:
    try:
        fetched = collecting.fetch(source, item, web)
        data = fetched.data or b""
        document = read(
            data,
            name=item.name,
            document_id=hashlib.sha256(data).hexdigest(),
            media_type=fetched.media_type,
            published=item.published,
            article=source.article,
        )
    except SosanhError as error:
        return f"{type(error).__name__}: {error}"
    said = (
        f"{len(document.text):,} characters, published {document.published or 'nobody knows when'}"
    )
    line = f"{said}: {document.title or 'no title'}"
    if source.kind not in GATED:
        return line
    decision = RelevanceGate(settings().seeds).judge(document)
    verdict = "on the topic" if decision.is_relevant else "off topic"
    return f"{line}; {verdict}, {decision.points} points"
