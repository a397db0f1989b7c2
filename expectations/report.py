"""The first page of the quality report: every subject with its verdict, readable offline."""

import fcntl
import html
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

_RECORDS = "judgements"
_VERDICTS = {True: "passed", False: "refused"}


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one claim: "Expect…", its sentence, and what was observed."""

    name: str
    sentence: str
    holds: bool
    is_critical: bool
    observed: str

    def message(self) -> str:
        """One line for a log or a verdict's reason."""
        return f"{self.name}: {self.sentence} Found: {self.observed}."


def passed(findings: Sequence[Finding]) -> bool:
    """Whether the gate opens: no critical claim fails."""
    return all(finding.holds or not finding.is_critical for finding in findings)


def record(subject: str, page: Path, findings: Sequence[Finding], data_docs: Path) -> Path:
    """Keep the judgement on `subject`, rewrite `index.html` over all subjects, return its path.

    Safe to call from several processes at once.
    """
    folder = data_docs / _RECORDS
    folder.mkdir(parents=True, exist_ok=True)
    index = data_docs / "index.html"
    with (data_docs / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        entry = {
            "subject": subject,
            "page": quote(page.relative_to(data_docs).as_posix()),
            "judged_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "findings": [asdict(finding) for finding in findings],
        }
        _write(folder / f"{subject}.json", json.dumps(entry, ensure_ascii=False, indent=1))
        entries = [json.loads(path.read_text("utf-8")) for path in folder.glob("*.json")]
        entries.sort(key=lambda each: (each["judged_at"], each["subject"]), reverse=True)
        _write(index, _page(entries))
    return index


def _write(path: Path, content: str) -> None:
    """Replace `path` whole: a reader sees the old page or the new one."""
    fresh = path.with_suffix(".fresh")
    fresh.write_text(content, "utf-8")
    fresh.replace(path)


def _page(entries: Sequence[dict[str, object]]) -> str:
    sections = "\n".join(_section(entry) for entry in entries)
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>So Sánh: quality report</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1f2328; background: #fff }}
h2 {{ margin: 2rem 0 .25rem; font-size: 1.1rem }}
p {{ margin: .25rem 0; color: #59636e }}
li {{ margin: .5rem 0 }}
.passed {{ color: #1a7f37 }} .refused, .critical {{ color: #c5221f }} .warning {{ color: #8a5a00 }}
</style>
<h1>Quality report · Báo cáo chất lượng</h1>
<p>Newest judgement of each subject first. A critical claim that fails keeps its rows out of the
marts; a warning is shown and lets them pass.</p>
{sections}
</html>
"""


def _section(entry: dict[str, object]) -> str:
    findings = [Finding(**fields) for fields in entry["findings"]]  # type: ignore[attr-defined]  # our own JSON
    verdict = _VERDICTS[passed(findings)]
    failed = sorted(
        (finding for finding in findings if not finding.holds),
        key=lambda finding: not finding.is_critical,
    )
    items = "\n".join(_item(finding) for finding in failed)
    held = len(findings) - len(failed)
    subject = html.escape(str(entry["subject"]))
    return f"""<h2>{subject}: <span class="{verdict}">{verdict}</span></h2>
<p>{held} of {len(findings)} claims hold · judged {html.escape(str(entry["judged_at"]))} ·
<a href="{html.escape(str(entry["page"]))}">all claims</a></p>
<ul>{items}</ul>"""


def _item(finding: Finding) -> str:
    weight = "critical" if finding.is_critical else "warning"
    return (
        f'<li><b class="{weight}">{weight}</b> {html.escape(finding.name)}:'
        f" {html.escape(finding.sentence)}<br>{html.escape(finding.observed)}</li>"
    )
