"""A wheel, an sdist and a directory give the same facts, are read within limits, and are not run."""

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from codegen.facts import files
from codegen.facts.package.limits import Limits, SourceError
from codegen.facts.package.sources import read_sources
from codegen.facts.source import load
from support import reference_package
from support.reference_package import FILES, SECRET, directory, sdist, wheel

KINDS = {"wheel": wheel, "sdist": sdist, "directory": directory}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_source_has_the_same_facts(kind: str, tmp_path: Path) -> None:
    facts = load(KINDS[kind](tmp_path))
    assert facts.name == "bakery 1.2.0"
    assert facts.unread == {}
    expected = load(directory(tmp_path / "other"))
    assert files.rendered(facts) == files.rendered(expected)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_executed_and_no_text_is_copied(kind: str, tmp_path: Path) -> None:
    trap = tmp_path / "executed"
    edited = {
        **FILES,
        "types/__init__.py": f"open({str(trap)!r}, 'w')\n{FILES['types/__init__.py']}",
    }
    found = files.rendered(load(KINDS[kind](tmp_path, edited)))
    assert not trap.exists()
    assert SECRET not in "".join(found.values())
    assert "merged_kind" not in "".join(found.values())


def test_a_directory_above_the_package_is_searched(tmp_path: Path) -> None:
    directory(tmp_path)
    name, found = read_sources(tmp_path)
    assert name == "bakery"
    assert found.keys() == FILES.keys()


def test_the_package_may_be_the_root_of_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "flat.zip", "w") as archive:
        for name, text in FILES.items():
            archive.writestr(name, text)
    _, found = read_sources(tmp_path / "flat.zip")
    assert found.keys() == FILES.keys()


@pytest.mark.parametrize(
    "limits, message",
    [
        (Limits(file=10), "must have at most 10 bytes"),
        (Limits(total=100), "at most 100 bytes"),
        (Limits(entries=3), "the source must have at most 3 entries"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_source_beyond_a_limit_is_refused(
    kind: str, limits: Limits, message: str, tmp_path: Path
) -> None:
    source = KINDS[kind](tmp_path)
    with pytest.raises(SourceError, match=message):
        load(source, limits)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "directory"])
def test_a_large_archive_is_refused(kind: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="the archive must have at most 10 bytes"):
        load(KINDS[kind](tmp_path), Limits(archive=10))


def test_a_bomb_is_decompressed_up_to_the_limit_only(tmp_path: Path) -> None:
    path = tmp_path / "bomb.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bakery/_client.py", b"#" * 3_000_000)
    assert path.stat().st_size < 10_000
    with pytest.raises(SourceError, match=r"_client\.py' must have at most 1000 bytes"):
        load(path, Limits(file=1000))


def test_the_size_in_the_header_of_a_tar_entry_is_checked_before_the_entry_is_skipped(
    tmp_path: Path,
) -> None:
    path = tmp_path / "bomb.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        info = tarfile.TarInfo("bakery/data.bin")
        info.size = 3_000_000
        archive.addfile(info, io.BytesIO(bytes(info.size)))
    with pytest.raises(SourceError, match="the unpacked archive must have at most 1000 bytes"):
        load(path, Limits(total=1000))


@pytest.mark.parametrize("name", ["../bakery/a.py", "/bakery/a.py", "bakery\\a.py", "c:a.py"])
@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_an_unsafe_name_is_refused(kind: str, name: str, tmp_path: Path) -> None:
    if kind == "wheel":
        path = tmp_path / "unsafe.whl"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(name, "")
    else:
        path = tmp_path / "unsafe.tar.gz"
        with tarfile.open(path, "w:gz") as archive:
            archive.addfile(tarfile.TarInfo(name), io.BytesIO())
    with pytest.raises(SourceError, match="unsafe name"):
        load(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_repeated_name_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "twice.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bakery/_client.py", "")
        archive.writestr("bakery/_client.py", "import os")
    with pytest.raises(SourceError, match="is in the archive twice"):
        load(path)


def test_links_in_an_sdist_are_skipped(tmp_path: Path) -> None:
    secret = tmp_path / "outside.py"
    secret.write_text("x = 1")
    path = tmp_path / "links.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name, text in FILES.items():
            info = tarfile.TarInfo(f"bakery/{name}")
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
        link = tarfile.TarInfo("bakery/types/linked.py")
        link.type, link.linkname = tarfile.SYMTYPE, str(secret)
        archive.addfile(link)
    _, found = read_sources(path)
    assert found.keys() == FILES.keys()


def test_links_in_a_directory_are_skipped(tmp_path: Path) -> None:
    package = directory(tmp_path / "in")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.py").write_text("x = 1")
    (package / "types" / "linked.py").symlink_to(outside / "a.py")
    (package / "linked").symlink_to(outside, target_is_directory=True)
    _, found = read_sources(package)
    assert found.keys() == FILES.keys()


@pytest.mark.parametrize("name", ["a.whl", "a.tar.gz", "a.zip", "a.tgz"])
@pytest.mark.parametrize("data", [b"", b"nothing", b"PK\x03\x04broken", b"\x1f\x8bbroken"])
def test_a_file_that_is_no_archive_is_refused(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(SourceError):
        load(tmp_path / name)


def test_a_truncated_sdist_is_refused(tmp_path: Path) -> None:
    path = sdist(tmp_path)
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(SourceError, match="cannot be read as an archive"):
        load(path)


@pytest.mark.parametrize(
    "files_, message",
    [
        ({"setup.py": ""}, "has no package with _client.py"),
        ({f"{each}/{name}": text for each in "ab" for name, text in FILES.items()}, "2 packages"),
    ],
)
def test_a_source_must_have_one_such_package(
    files_: dict[str, str], message: str, tmp_path: Path
) -> None:
    with pytest.raises(SourceError, match=message):
        load(wheel(tmp_path, files_, prefix=""))


@pytest.mark.parametrize(
    "text", ["def (", "x = '\0'", "x = " + "(" * 5000, "x = " + "-" * 100_000 + "1", "\ud800"]
)
def test_a_file_that_is_not_python_is_named(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bakery.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, each in {**FILES, "types/broken.py": text}.items():
            archive.writestr(f"bakery/{name}", each.encode("utf-8", "surrogatepass"))
    with pytest.raises(SourceError, match=r"types/broken\.py"):
        load(path)


@pytest.mark.parametrize("name", ["missing.whl", "notes.txt"])
def test_a_path_that_is_no_source_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("")
    with pytest.raises(SourceError, match=name):
        load(tmp_path / name)


def test_the_invented_package_is_complete() -> None:
    assert (
        reference_package.changed(_version=("1.2.0", "1.3.0"))["_version.py"]
        .strip()
        .endswith('"1.3.0"')
    )
