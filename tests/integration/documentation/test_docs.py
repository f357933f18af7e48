"""The code blocks of docs/, run unchanged against the contract server."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook

from api_claude import Client
from support.documents import DOCS, blocks, run
from support.operations import document, operations
from support.servers import ContractServer

SECRET = "whsec_c2VjcmV0"


@pytest.fixture
def workdir(
    contract_server: ContractServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Path:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", contract_server.base_url)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "test")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_files(workdir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (workdir / "report.txt").write_text("A report.")
    (workdir / "my-skill").mkdir()
    (workdir / "my-skill" / "SKILL.md").write_text("---")
    run("files.md")
    assert (workdir / "copy.txt").read_text() == "What is in a file."
    assert "18 18" in capsys.readouterr().out


def test_readme_files(workdir: Path) -> None:
    (workdir / "report.pdf").write_bytes(b"%PDF")
    run("../README.md", "client.files", "client = Client()\n")
    assert (workdir / "copy.pdf").exists()


def test_messages(workdir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("messages.md")
    assert capsys.readouterr().out
    assert (workdir / "message.json").exists()


@pytest.mark.usefixtures("workdir")
def test_costs(capsys: pytest.CaptureFixture[str]) -> None:
    totals = run("costs.md")["totals"]
    assert totals.counts == {"succeeded": 3}
    out = capsys.readouterr().out
    assert "3 succeeded" in out
    assert "between 0." in out


def test_quota(workdir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quota = run("quota.md")["quota"]
    assert [row.limits[0].used for row in quota.report() if row.period == "day"] == [1]
    assert json.loads((workdir / "quota.json").read_text())["version"] == 1
    assert "1 of 1,000 requests" in capsys.readouterr().out


@pytest.mark.usefixtures("workdir")
def test_lists(capsys: pytest.CaptureFixture[str]) -> None:
    run("lists.md")
    assert capsys.readouterr().out


@pytest.mark.usefixtures("workdir")
def test_from_anthropic(capsys: pytest.CaptureFixture[str]) -> None:
    run("from-anthropic.md")
    assert "'role': 'assistant'" in capsys.readouterr().out


@pytest.mark.usefixtures("workdir")
def test_groups(capsys: pytest.CaptureFixture[str]) -> None:
    run("groups.md")
    out = capsys.readouterr().out
    assert "['text']" in out
    assert "data refreshed at 2026-01-02" in out


def test_webhooks(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", SECRET)
    receive = run("webhooks.md")["receive"]
    ids = {"id": "session_01", "organization_id": "org_01", "workspace_id": "wrkspc_01"}
    data = {"type": "session.status_idled", **ids}
    body = json.dumps(
        {"id": "e", "type": "event", "created_at": "2026-01-02T03:04:05Z", "data": data}
    )
    now = datetime.now(UTC)
    headers = {
        "webhook-id": "msg_01",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(SECRET).sign("msg_01", now, body),
    }
    assert receive(body.encode(), headers) == 204
    assert capsys.readouterr().out == "idle: session_01\n"
    assert receive(body.encode() + b" ", headers) == 400
    mapping = document()["components"]["schemas"]["BetaWebhookEventData"]["discriminator"]
    assert f"one of {len(mapping['mapping'])} types" in (DOCS / "webhooks.md").read_text("utf-8")


def test_groups_page_names_every_group() -> None:
    text = (DOCS / "groups.md").read_text("utf-8")
    for accessor in map(str, operations()):
        steps = [step for step in accessor.split(".")[:-1] if step != "beta"]
        for step in steps[: 2 if steps[0] == "organization" else 1]:
            assert step in text, accessor


def test_accessors_on_the_groups_page_exist() -> None:
    with Client(auth_token="test") as client:
        for name in re.findall(
            r"client\.(beta(?:\.\w+)+|[a-z]\w+(?:\.\w+)+)", str(blocks("groups.md"))
        ):
            target: Any = client
            for step in name.split("."):
                target = getattr(target, step)
