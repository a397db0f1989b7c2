"""What administrative units are called before their names, as alternatives of a pattern."""

from sosanh.extract.text.segments import CAPITALS

DISTRICT = "huyện|quận|thị xã"
"""Of a district and nothing else; a thành phố may be one, or a province."""
COMMUNE = "xã|phường|thị trấn|đặc khu"
SHORT_COMMUNE = {"x.": "xã", "p.": "phường", "tt.": "thị trấn", "đk.": "đặc khu"}
"""What a paper may write of these. The dot belongs to it: a bare "P" or "X" is another thing."""
UNIT = f"tỉnh|thành phố|{DISTRICT}|{COMMUNE}"
VILLAGE = "thôn|bản|ấp|xóm|khóm|buôn|làng|khu phố|khu dân cư|tổ dân phố"
PARTY_COMMITTEE = "(?:tỉnh|thành|huyện|quận|thị) ủy"
"""The Party's committee of a province, city or district, by the first syllable of what it leads."""
OFFICES = r"(?:trung tâm )?tỉnh|(?:các )?sở(?:, (?:ban|ngành))*"
DISTRICTS = r"(?:các )?(?:huyện|quận)(?:, (?:thị xã|huyện|quận|thành phố))*"
COMMUNES = r"(?:các )?(?:xã|phường)(?:, (?:phường|xã|thị trấn))*"
"""The units of each tier, in a row of the three: "sở, ban, ngành 99%; quận, huyện 98%"."""
PLACE_NAME = rf"[{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{0,3}}"
"""A name in capitals, as places, and not only they, have it."""
LAST_DISTRICT = 12
"""No district has a higher number for its name."""
