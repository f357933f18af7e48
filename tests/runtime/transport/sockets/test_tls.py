"""The default TLS context is made once for each environment, and verifies certificates."""

from __future__ import annotations

import ssl
from pathlib import Path

import certifi
import pytest

from api_claude_runtime.transport.sockets.tls import default_context


def test_one_context_is_shared() -> None:
    context = default_context()
    assert context is default_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_certificates_of_the_environment_are_trusted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    usual = default_context()
    bundle = tmp_path / "ca.pem"
    first = Path(certifi.where()).read_text("utf-8").partition("-----END CERTIFICATE-----")[0]
    bundle.write_text(f"{first}-----END CERTIFICATE-----\n", "utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    context = default_context()
    assert context is not usual
    assert len(context.get_ca_certs()) == 1
