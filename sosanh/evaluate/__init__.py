"""How well the extractor does, against what careful readers found: `sosanh evaluate`.

`gold` reads what they wrote down, `matching` compares one document with it, its `figures` apart,
by what is `alike`, into `tallies`; `scores` adds documents up with `intervals`, `report`, `page`
and `terminal` show them, `calibration` fits confidences with `logistic`.
"""
