"""`spec/upstream.json` names the version and the digest of the facts in `data/`."""

from pathlib import Path

from codegen.facts import files, upstream
from facts import claims

UPSTREAM = Path(__file__).resolve().parents[2] / "spec" / "upstream.json"
UPDATE = "run `python -m codegen.facts update` with the package, and do not edit the files"


def test_the_digest_is_that_of_the_facts() -> None:
    assert upstream.read(UPSTREAM).sha256 == files.digest(claims.DATA), UPDATE


def test_the_version_is_that_of_the_facts() -> None:
    recorded = upstream.read(UPSTREAM)
    assert claims.version() == f"{recorded.package} {recorded.version}", UPDATE


def test_the_files_are_as_the_tool_writes_them() -> None:
    written = files.rendered(files.read(claims.DATA), unreached=False)
    assert {
        path.relative_to(claims.DATA).as_posix(): path.read_text("utf-8")
        for path in claims.DATA.rglob("*.json")
    } == written, UPDATE
