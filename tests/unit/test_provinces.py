"""A reader finds the province they mean, or learns which ones there are."""

from datetime import date

import pytest

from sosanh.errors import UnknownProvince
from sosanh.provinces import Territory, choose_territory, plain, read_aliases
from sosanh.settings import PROJECT

EVE, MERGER = date(2025, 6, 30), date(2025, 7, 1)
START = date(2008, 8, 1)
HANOI = Territory("01-2008", "01", ("Hà Nội", "Hanoi"), START, None, 5)
BAC_GIANG = Territory("24-2008", "24", ("Bắc Giang", "Bac Giang"), START, EVE, 2)
OLD_BAC_NINH = Territory("27-2008", "27", ("Bắc Ninh", "Bac Ninh"), START, EVE, 1)
BAC_NINH = Territory("24-2025", "24", ("Bắc Ninh", "Bac Ninh"), MERGER, None, 1)
YEN_BAI = Territory("15-2008", "15", ("Yên Bái", "Yen Bai"), START, EVE, 3)
LAO_CAI = Territory("15-2025", "15", ("Lào Cai", "Lao Cai"), MERGER, None, 0)
HUE = Territory("46-2008", "46", ("Huế", "Thừa Thiên Huế", "Hue", "Thua Thien Hue"), START, None, 1)
KNOWN = [HANOI, BAC_GIANG, OLD_BAC_NINH, BAC_NINH, YEN_BAI, LAO_CAI, HUE]


@pytest.mark.parametrize(
    ("wanted", "territory"),
    [
        ("01", HANOI),
        ("Hà Nội", HANOI),
        ("ha noi", HANOI),
        ("HANOI", HANOI),
        ("Thành phố Hà Nội", HANOI),
        ("TP. Hà Nội", HANOI),
        ("Thủ đô Hà Nội", HANOI),
        ("Thừa Thiên - Huế", HUE),
        ("hue", HUE),
        ("24-2008", BAC_GIANG),
        ("tỉnh Bắc Giang", BAC_GIANG),
    ],
)
def test_a_province_is_found_by_code_name_or_territory(wanted: str, territory: Territory) -> None:
    aliases = read_aliases(PROJECT / "seeds" / "province_aliases.csv")
    assert choose_territory(wanted, KNOWN, aliases) is territory


@pytest.mark.parametrize("wanted", ["24", "Bắc Ninh"])
def test_a_code_and_a_name_that_were_used_again_mean_todays_province(wanted: str) -> None:
    for known in (KNOWN, KNOWN[::-1]):
        assert choose_territory(wanted, known) is BAC_NINH


def test_a_code_that_is_no_more_means_its_last_province() -> None:
    assert choose_territory("27", KNOWN) is OLD_BAC_NINH


def test_an_unknown_name_is_answered_with_the_provinces_there_are() -> None:
    with pytest.raises(UnknownProvince) as raised:
        choose_territory("Atlantis", KNOWN)
    assert str(raised.value) == (
        "Expected the code or the name of a province, found 'Atlantis'. Provinces with documents: "
        "01 Hà Nội, 15-2008 Yên Bái (until 2025), 24-2008 Bắc Giang (until 2025), 24 Bắc Ninh, "
        "27-2008 Bắc Ninh (until 2025), 46 Huế."
    )


def test_a_province_without_documents_is_named_with_its_codes_earlier_owner() -> None:
    with pytest.raises(UnknownProvince) as raised:
        choose_territory("15", KNOWN)
    assert str(raised.value).startswith(
        "No document loaded is about Lào Cai. "
        "3 are about Yên Bái (until 2025): ask for 15-2008. Provinces with documents: 01 Hà Nội,"
    )


def test_an_empty_warehouse_says_what_to_do() -> None:
    with pytest.raises(UnknownProvince, match="run `make run` first"):
        choose_territory("01", [Territory("01-2008", "01", ("Hà Nội",), START, None, 0)])


def test_no_two_provinces_share_a_plain_name() -> None:
    rows = (PROJECT / "seeds" / "provinces.csv").read_text(encoding="utf-8").splitlines()[1:]
    names = {row.split(",")[2] for row in rows}
    assert len({plain(name) for name in names}) == len(names)
