"""docs/examples/classification: resumes, keeps its budget, and names the cost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pandas as pd
import pytest

from support.documents import DOCS, blocks
from support.servers import FaultServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

FOLDER = DOCS / "examples" / "classification"
KEY = "sk-ant-secret-of-the-test"


class Classifier:
    """The API: a text with "buy" is positive. `failing` texts get an error."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.failing = ""
        self.usage = {**bodies.USAGE}
        self._lock = threading.Lock()

    def __call__(self, connection: Connection, request: Request) -> None:
        text = json.loads(request.body)["messages"][0]["content"].partition("\n\n")[2]
        with self._lock:
            self.asked[text] += 1
        if self.failing and self.failing in text:
            connection.reply(400, "application/json", bodies.to_json(bodies.error(400)))
            return
        label = json.dumps({"sentiment": "positive" if "buy" in text else "negative"})
        message = {
            **bodies.MESSAGE,
            "content": [{"type": "text", "text": label}],
            "usage": self.usage,
        }
        connection.reply(200, "application/json", bodies.to_json(message))


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Classifier:
    classifier = Classifier()
    monkeypatch.setitem(FAULTS, "classify", classifier)
    return classifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(FOLDER / "reviews.csv", tmp_path)
    return tmp_path


def run(folder: Path, faults: FaultServer, program: Path = FOLDER / "classify.py") -> str:
    environment = {
        **os.environ,
        "ANTHROPIC_BASE_URL": f"{faults.base_url}/classify",
        "ANTHROPIC_API_KEY": KEY,
    }
    result = subprocess.run(
        [sys.executable, program, "reviews.csv", "labelled.csv"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert KEY not in result.stdout + result.stderr
    return result.stdout


def test_a_run_asks_each_row_once_and_names_the_cost(
    folder: Path, faults: FaultServer, api: Classifier
) -> None:
    out = run(folder, faults)
    table = pd.read_csv(folder / "labelled.csv", dtype=str)
    assert table["id"].tolist() == ["1", "2", "3", "4", "5", "6"]
    assert table["sentiment"].tolist() == ["negative"] * 3 + ["positive"] + ["negative"] * 2
    assert set(api.asked.values()) == {1}
    assert "6 succeeded" in out
    assert "cost: 0.0010" in out  # 6 x (12 x 3 + 9 x 15) / 1,000,000
    assert "0.001026 of 5 cost" in out
    assert "6 of 6 rows are in the journal" in run(folder, faults)
    assert set(api.asked.values()) == {1}


def test_failed_rows_are_asked_again(folder: Path, faults: FaultServer, api: Classifier) -> None:
    api.failing = "kettle"
    out = run(folder, faults)
    assert "row 1: 400" in out
    assert "row 3: 400" in out
    assert pd.read_csv(folder / "labelled.csv")["sentiment"].isna().sum() == 2
    api.failing = ""
    # The process was killed while it wrote the last line.
    journal = folder / "labelled.journal"
    lines = journal.read_text().splitlines()
    journal.write_text("\n".join(lines[:-1]) + "\n" + lines[-1][:7])
    assert "3 of 6 rows are in the journal" in run(folder, faults)
    assert pd.read_csv(folder / "labelled.csv")["sentiment"].notna().all()
    assert sorted(api.asked.values()) == [1, 1, 1, 2, 2, 2]
    assert len(journal.read_text().splitlines()) == 6


def test_the_budget_holds(folder: Path, faults: FaultServer, api: Classifier) -> None:
    rows = "\n".join(f"{number},text {number}" for number in range(40))
    (folder / "reviews.csv").write_text(f"id,text\n{rows}\n")
    # One dollar a row, which is more than `max_tokens` allows and therefore more than is reserved.
    api.usage["output_tokens"] = 66_666
    out = run(folder, faults)
    # Eight calls run at a time.
    assert 5 <= sum(api.asked.values()) <= 13
    assert "Quota refused the call" in out
    asked = sum(api.asked.values())
    assert pd.read_csv(folder / "labelled.csv")["sentiment"].notna().sum() == asked
    api.usage["output_tokens"] = 9
    assert f"{asked} of 40 rows are in the journal" in run(folder, faults)
    assert set(api.asked.values()) == {1}
    assert len(api.asked) == 40


TABLE = "id,text,rank\n01,I would buy it,007\n02,,NA\n03,NA,\n"
LABELLED = ["id,text,rank,sentiment", "01,I would buy it,007,positive", "02,,NA,"]


def test_empty_texts_are_not_sent_and_columns_stay(
    folder: Path, faults: FaultServer, api: Classifier
) -> None:
    (folder / "reviews.csv").write_text(TABLE)
    assert "no label: 1" in run(folder, faults)
    assert (folder / "labelled.csv").read_text().splitlines() == [*LABELLED, "03,NA,,negative"]
    assert api.asked == {"I would buy it": 1, "NA": 1}


def test_the_functions_for_polars_do_the_same(
    folder: Path, faults: FaultServer, api: Classifier
) -> None:
    (folder / "reviews.csv").write_text(TABLE)
    (functions,) = blocks("examples/classification/README.md")
    program = (FOLDER / "classify.py").read_text("utf-8").replace("import pandas as pd\n", "")
    start = "if __name__ =="
    (folder / "classify.py").write_text(program.replace(start, f"{functions}\n\n{start}"))
    run(folder, faults, folder / "classify.py")
    lines = (folder / "labelled.csv").read_text().replace('""', "").splitlines()
    assert lines == [*LABELLED, "03,NA,,negative"]
    assert api.asked == {"I would buy it": 1, "NA": 1}


@pytest.mark.parametrize(
    "rows, arguments, message",
    [
        ("1,a\n1,b\n", ["reviews.csv", "out.csv"], "must have an id of its own"),
        ("1,a\n", ["reviews.csv"], "usage: python classify.py SOURCE.csv TARGET.csv"),
    ],
    ids=["equal ids", "a missing argument"],
)
def test_what_cannot_work_is_refused_before_a_call(
    folder: Path, rows: str, arguments: list[str], message: str
) -> None:
    (folder / "reviews.csv").write_text(f"id,text\n{rows}")
    result = subprocess.run(
        [sys.executable, FOLDER / "classify.py", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert result.returncode == 1
    assert message in result.stderr
    assert "Traceback" not in result.stderr
