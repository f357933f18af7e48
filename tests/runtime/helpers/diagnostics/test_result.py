"""The text and the JSON of a diagnosis."""

from __future__ import annotations

import json
import pickle

from api_claude import Diagnosis, DiagnosisLine

FINE = DiagnosisLine("dns", "ok", "a.example has the address 192.0.2.1", ms=1.6)
SLOW = DiagnosisLine("clock", "warning", "the clock is wrong", "set the clock")
BAD = DiagnosisLine("tcp", "failed", "refused", "check the port", 0.2)


def test_text() -> None:
    assert str(Diagnosis((FINE, BAD))).splitlines() == [
        "ok       dns          a.example has the address 192.0.2.1 (2 ms)",
        "failed   tcp          refused (0 ms)",
        "                      -> check the port",
    ]


def test_ok_allows_warnings() -> None:
    assert Diagnosis((FINE, SLOW, DiagnosisLine("tls", "skipped", "not checked"))).ok
    assert not Diagnosis((FINE, SLOW, BAD)).ok


def test_json() -> None:
    found = json.loads(Diagnosis((BAD,)).to_json())
    assert found["ok"] is False
    assert found["lines"] == [
        {
            "check": "tcp",
            "status": "failed",
            "text": "refused",
            "remedy": "check the port",
            "ms": 0.2,
        }
    ]


def test_pickle() -> None:
    assert pickle.loads(pickle.dumps(Diagnosis((FINE, BAD)))) == Diagnosis((FINE, BAD))
