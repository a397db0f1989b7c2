"""What the cells of each catalogue may hold, where an analyst edits it.

A catalogue or column that is not listed here is only checked for its number of cells and by the
grammar that reads it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from sosanh.extract.catalogue.vocabulary import Timing
from sosanh.extract.catalogue.words import CLASSES

WORDING_LAYERS = {
    "metric_actions": "action state",
    "metric_nouns": "noun",
    "cues": "cue role kind base_role percent_verb comparator part frame",
    "number_cues": "number_left number_right qualifier multiplier number_word",
    "area_cues": "area_word whole bloc agency national_cue area_link agency_verb title_word said "
    "according speaker lower_committees",
}


@dataclass(frozen=True, slots=True)
class Column:
    """What a cell may hold: one of `choices`, a number, a day, or a value of other catalogues.

    `of` names columns of catalogues, `metric_nouns.code`; `among` narrows them to the rows whose
    cell in a column has a value. With `several` the cell holds values parted by `|`.
    """

    choices: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    among: tuple[str, str] | None = None
    form: str = "text"  # text, wording, integer, number, share, day, pattern
    optional: bool = False
    several: bool = False
    unique: bool = False


def _one(words: str, *, optional: bool = False) -> Column:
    return Column(choices=tuple(words.split()), optional=optional)


_TEXT = Column()
_MAY_BE_EMPTY = Column(optional=True)
_WORDING = Column(form="wording", several=True)
_KEY = Column(unique=True)
_CUES = Column(of=("cues.code",), among=("layer", "cue"), optional=True, several=True)
_NEAR = Column(form="pattern", optional=True, several=True)
_INTEGER = Column(form="integer")
_LABELS = {"label_vi": _TEXT, "label_en": _TEXT}

CATALOGUES: Mapping[str, Mapping[str, Column]] = {
    "metrics": {
        "metric_code": _KEY,
        "kind": _one("stock flow share cumulative score"),
        "unit_vi": _TEXT,
        "base_role": _one("total target"),
        "is_additive": _one("true false"),
        "plausible_max": Column(form="number", optional=True),
        "denominator": _one("party_members communes", optional=True),
        "local_level": _one("commune district", optional=True),
        "district_breakdown": _MAY_BE_EMPTY,
        "by_actor": _one("true false"),
        "timing": Column(choices=tuple(filter(None, get_args(Timing))), optional=True),
        **_LABELS,
    },
    "metric_rules": {
        "metric_code": Column(of=("metrics.metric_code",)),
        "action": Column(of=("metric_actions.code",), optional=True, several=True),
        "noun": Column(of=("metric_nouns.code",), optional=True, several=True),
        "needs": _CUES,
        "refuses": _CUES,
    },
    "metric_actions": {
        "phrase": _WORDING,
        "layer": _one(WORDING_LAYERS["metric_actions"]),
        "code": _TEXT,
        "weight": _one("weak near", optional=True),
        "role": _one("achieved planned target", optional=True),
        "breakdown": _MAY_BE_EMPTY,
    },
    "metric_nouns": {
        "phrase": _WORDING,
        "layer": _one(WORDING_LAYERS["metric_nouns"]),
        "code": _TEXT,
        "unit": _TEXT,
        "kept": _one("yes no"),
        "family": _TEXT,
    },
    "cues": {
        "phrase": _WORDING,
        "layer": _one(WORDING_LAYERS["cues"]),
        "code": _TEXT,
        "reach": _one("clause lead sentence near opening beside", optional=True),
    },
    "number_cues": {
        "phrase": _WORDING,
        "layer": _one(WORDING_LAYERS["number_cues"]),
        "code": _TEXT,
        "weight": _one("strong weak", optional=True),
    },
    "area_cues": {"phrase": _WORDING, "layer": _one(WORDING_LAYERS["area_cues"]), "code": _TEXT},
    "grammar_words": {
        "word_class": Column(choices=CLASSES),
        "words": _WORDING,
        "not_before": Column(form="wording", optional=True, several=True),
    },
    "reform_models": {
        "model_code": _KEY,
        **_LABELS,
        "mandated_from": Column(form="day", optional=True),
    },
    "leadership_innovations": {"innovation_code": _KEY, "domain": _TEXT, **_LABELS},
    "reform_phrases": {
        "code": Column(
            choices=("none",),
            of=("reform_models.model_code", "leadership_innovations.innovation_code"),
        ),
        "pattern": Column(form="pattern"),
        "reach": _INTEGER,
        "needs": _NEAR,
        "refuses": _NEAR,
        "stage": _one("mandated since adopted", optional=True),
        "confidence": Column(form="share"),
        "titles": _one("yes", optional=True),
    },
    "reform_words": {"word_class": _TEXT, "word": Column(form="wording")},
    "stage_phrases": {
        "phrase": _WORDING,
        "code": _TEXT,
        "reach_before": _INTEGER,
        "reach_after": _INTEGER,
    },
    "stages": {"stage": _KEY, "stage_rank": _INTEGER, **_LABELS},
    "places": {"name_vi": _TEXT, "province_name_vi": Column(of=("provinces.name_vi",))},
    "province_aliases": {"alias": _KEY, "name_vi": Column(of=("provinces.name_vi",))},
    "document_types": {"phrase": _WORDING, "code": _TEXT},
    "issuers": {
        "phrase": _WORDING,
        "code": _TEXT,
        "level": _one("national province district commune"),
        **_LABELS,
    },
    "indexes": {
        "phrase": _WORDING,
        "code": _TEXT,
        "score_max": Column(form="number"),
        "in_percent": _one("true", optional=True),
    },
    "claim_phrases": {
        "phrase": _WORDING,
        "code": _one(
            "abroad aired asks belies business club denies fiction firm halts home layman "
            "long_ago once option refutes rejects rumour spurns supposes wish work"
        ),
    },
    "citation_phrases": {"phrase": _WORDING, "code": _TEXT},
    "assessment_phrases": {"phrase": _WORDING, "code": _TEXT},
    "assessment_domains": {
        "phrase": _WORDING,
        "code": _TEXT,
        "weight": _one("strong weak none other"),
        **_LABELS,
    },
    "assessment_headings": {"phrase": _WORDING, "code": _TEXT},
    "actors": {"phrase": _WORDING, "code": _TEXT, "breakdown": _MAY_BE_EMPTY},
    "breakdown_names": {"breakdown": _KEY, "wording": _WORDING},
    "abbreviations": {"abbreviation": _KEY, "full_form": Column(form="wording")},
    "named_laws": {"law_name": _KEY},
    "relevance_words": {"weight": _INTEGER},
}
