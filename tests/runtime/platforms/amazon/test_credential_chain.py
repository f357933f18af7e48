"""Keys that botocore finds, in files and programs of a made-up home."""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path

import pytest

from api_claude.errors import ConfigurationError, CredentialsError
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.platforms.amazon.access_key import AccessKey
from api_claude_runtime.platforms.amazon.credential_chain import CredentialChain

SECRET = "wJalrXUtnFEMI/K7MDENG"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    import os

    for name in [each for each in os.environ if each.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def write(home: Path, config: str = "", credentials: str = "") -> None:
    (home / "config").write_text(config)
    (home / "credentials").write_text(credentials)


def test_the_default_profile_and_a_profile_by_name(home: Path) -> None:
    keys = "".join(
        f"[{name}]\naws_access_key_id = ID-{name}\naws_secret_access_key = {SECRET}\n"
        for name in ("default", "work")
    )
    write(home, "[profile work]\nregion = eu-west-3\n", keys + "aws_session_token = T\n")
    assert CredentialChain().access_key() == AccessKey("ID-default", Secret(SECRET))
    assert CredentialChain().region() is None
    chain = CredentialChain("work")
    assert chain.region() == "eu-west-3"
    assert chain.access_key() == AccessKey("ID-work", Secret(SECRET), Secret("T"))
    assert chain._session is not None
    session = chain._session
    chain.access_key()
    assert chain._session is session


def test_a_profile_wins_over_a_key_in_the_environment(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(home, "", f"[work]\naws_access_key_id = ID\naws_secret_access_key = {SECRET}\n")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "of-the-environment")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    assert CredentialChain("work").access_key().access_key_id == "ID"
    assert CredentialChain().access_key().access_key_id == "of-the-environment"


def test_a_temporary_key_is_refreshed_before_it_expires(home: Path) -> None:
    count = home / "count"
    program = home / "program.py"
    # The first key expires within the 15 minutes in which botocore asks for another.
    program.write_text(
        "import json, pathlib, sys, time\n"
        f"count = pathlib.Path({str(count)!r})\n"
        "made = int(count.read_text()) + 1 if count.exists() else 1\n"
        "count.write_text(str(made))\n"
        "end = time.gmtime(time.time() + (60 if made == 1 else 7200))\n"
        f"print(json.dumps(dict(Version=1, AccessKeyId=f'ID-{{made}}', SecretAccessKey={SECRET!r},"
        " SessionToken='T', Expiration=time.strftime('%Y-%m-%dT%H:%M:%SZ', end))))\n"
    )
    write(home, f"[default]\ncredential_process = {sys.executable} {program}\n")
    chain = CredentialChain()
    first, second, third = (chain.access_key() for _ in range(3))
    assert {first.access_key_id, second.access_key_id, third.access_key_id} >= {"ID-2"}
    assert second == third
    assert second.session_token == Secret("T")


def test_what_is_wrong_is_said_without_the_frames_of_botocore(home: Path) -> None:
    program = home / "program.py"
    program.write_text(f"print({json.dumps({'Version': 1, 'SecretAccessKey': SECRET})!r})\n")
    write(home, f"[profile p]\ncredential_process = {sys.executable} {program}\n")
    for chain, message in (
        (CredentialChain(), "no access key of AWS was found: pass access_key="),
        (CredentialChain("none"), "in the profile 'none': The config profile"),
        (CredentialChain("p"), "in the profile 'p': .*AccessKeyId"),
    ):
        with pytest.raises(CredentialsError, match=message) as caught:
            chain.access_key()
        assert caught.value.__context__ is None
        shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        assert SECRET not in "".join(shown.format())


def test_a_profile_that_does_not_exist_has_no_region() -> None:
    with pytest.raises(ConfigurationError, match=r"The config profile \(none\) could not be found"):
        CredentialChain("none").region()


_WITHOUT_BOTOCORE = r'pip install "api-claude\[aws\]", or set AWS_ACCESS_KEY_ID and AWS_SECRET'


def test_without_botocore_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "botocore.session", None)
    for use in (CredentialChain().access_key, CredentialChain().region):
        with pytest.raises(ConfigurationError, match=_WITHOUT_BOTOCORE):
            use()
    with pytest.raises(ConfigurationError, match=r'pip install "api-claude\[aws\]"$'):
        CredentialChain("work").access_key()  # the variables would not help
