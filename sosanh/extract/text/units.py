"""What administrative units are called before their names, as alternatives of a pattern."""

DISTRICT = "huyện|quận|thị xã"
"""Of a district and nothing else; a thành phố may be one, or a province."""
COMMUNE = "xã|phường|thị trấn|đặc khu"
UNIT = f"tỉnh|thành phố|{DISTRICT}|{COMMUNE}"
VILLAGE = "thôn|bản|ấp|xóm|khóm|buôn|khu phố|khu dân cư|tổ dân phố"
