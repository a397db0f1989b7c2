"""How well the extractor does, against what careful readers found: `sosanh evaluate`.

`gold` reads what they wrote down, `matching` compares one document with it, `scores` adds
documents up with `intervals`, `page` and `table` show them, `calibration` fits confidences.
"""
