"""Types of previews, kept requests and diagnoses."""

from __future__ import annotations

from typing import Any, assert_type

from api_claude import (
    AsyncClient,
    Client,
    Diagnosis,
    DiagnosisLine,
    Preview,
    errors,
    keep_requests,
    preview,
)


def of_requests(client: Client, other: AsyncClient) -> None:
    shown = preview(client.messages.create, model="m", max_tokens=1, messages=[])
    assert_type(shown, Preview)
    assert_type(shown.body, bytes)
    assert_type(shown.curl(), str)
    assert_type(shown.curl("powershell", body_file="body.json"), str)
    assert_type(shown.python(), str)
    shown.curl("fish")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    assert_type(keep_requests(client), Client)
    assert_type(keep_requests(other), AsyncClient)


def of_errors(error: errors.ClaudeError) -> None:
    assert_type(error.curl("powershell"), str)
    if error.preview is not None:
        assert_type(error.preview.url, str)
        assert_type(error.preview.json, Any)
        assert_type(error.preview.headers, dict[str, str])


async def of_diagnoses(client: Client, other: AsyncClient) -> None:
    assert_type(client.diagnose(), Diagnosis)
    found = await other.diagnose(timeout=1.5)
    assert_type(found, Diagnosis)
    assert_type(found.lines, tuple[DiagnosisLine, ...])
    assert_type(found.ok, bool)
