"""The report for programs."""

from __future__ import annotations

import json

from codegen.diff.model import Report


def text(report: Report) -> str:
    """Return the report as JSON: `verdict`, `axis`, `exit`, `counts` and all `changes`."""
    data = {
        "base": report.base,
        "new": report.new,
        "verdict": report.verdict.word,
        "axis": report.axis.word,
        "exit": report.exit,
        "counts": {each.word: count for each, count in report.counts.items()},
        "changes": [each.as_json() for each in report.changes],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
