"""What must be true of the world before a night's facts count, in domain words.

Two gates: one on a batch as it arrives in `staging`, one on the marts before readers see them.
"""

from expectations.gates import Judgement, judge_marts, judge_staging

__all__ = ["Judgement", "judge_marts", "judge_staging"]
