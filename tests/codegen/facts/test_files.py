"""Facts are written to files that a reviewer can read, and read again without loss."""

import json
from pathlib import Path

import pytest

from codegen.facts import files, upstream
from codegen.facts.facts import Facts
from codegen.facts.package.limits import SourceError
from codegen.facts.reference.extract import extract
from codegen.facts.source import load
from support.reference_package import directory


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    return extract(directory(tmp_path_factory.mktemp("package")))


def test_facts_are_read_as_they_were_written(facts: Facts, tmp_path: Path) -> None:
    files.write(files.rendered(facts), tmp_path / "out")
    found = load(tmp_path / "out")
    assert found == facts


def test_each_operation_and_each_type_is_one_line(facts: Facts) -> None:
    written = files.rendered(facts)
    assert written["operations.json"].count("\n") == len(facts.operations) + 2
    lines = written["types/errors.json"].splitlines()
    assert lines[0] == "{"
    assert json.loads("{" + lines[1] + "}").keys() == {"OvenFullErrorDetails"}


def test_a_second_run_changes_nothing(facts: Facts, tmp_path: Path) -> None:
    assert len(files.write(files.rendered(facts), tmp_path)) == len(files.rendered(facts))
    assert files.write(files.rendered(facts), tmp_path) == []


def test_a_file_of_a_group_that_is_gone_is_removed(facts: Facts, tmp_path: Path) -> None:
    files.write(files.rendered(facts), tmp_path)
    (tmp_path / "types" / "cakes.json").write_text("{}")
    assert files.write(files.rendered(facts), tmp_path) == ["types/cakes.json (removed)"]
    assert not (tmp_path / "types" / "cakes.json").exists()


def test_a_folder_with_other_files_is_left_alone(facts: Facts, tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("mine")
    with pytest.raises(SourceError, match=r"files that are not facts: notes\.md"):
        files.write(files.rendered(facts), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.md"]


def test_a_folder_without_operations_is_not_one_of_facts(facts: Facts, tmp_path: Path) -> None:
    (tmp_path / "types").mkdir()
    (tmp_path / "types" / "mine.json").write_text("{}")
    with pytest.raises(SourceError, match=r"files that are not facts: types/mine\.json"):
        files.write(files.rendered(facts), tmp_path)
    assert (tmp_path / "types" / "mine.json").read_text() == "{}"


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"a": 1}', '[{"no": "accessor"}]', "null"])
def test_a_folder_without_facts_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "operations.json").write_text(text)
    with pytest.raises(SourceError, match="has no readable facts"):
        load(tmp_path)


def test_update_writes_the_facts_and_records_their_digest(facts: Facts, tmp_path: Path) -> None:
    data, record = tmp_path / "data", tmp_path / "upstream.json"
    assert "upstream.json" in upstream.update(facts, data, record)
    assert upstream.read(record) == ("bakery", "1.2.0", files.digest(data))
    assert not (data / "types" / "unreached.json").exists()
    assert upstream.update(facts, data, record) == []


def test_the_digest_depends_on_the_facts_and_not_on_spaces(facts: Facts, tmp_path: Path) -> None:
    files.write(files.rendered(facts), tmp_path)
    before = files.digest(tmp_path)
    path = tmp_path / "errors.json"
    path.write_text(json.dumps(json.loads(path.read_text()), indent=4), newline="\r\n")
    assert files.digest(tmp_path) == before
    path.write_text(path.read_text().replace("409", "410"))
    assert files.digest(tmp_path) != before


def test_facts_without_a_version_or_operations_are_not_recorded(tmp_path: Path) -> None:
    for facts in (Facts("bakery", "1.2.0"), Facts("bakery", "", [{"accessor": "a"}])):
        with pytest.raises(SourceError, match="has no version or no operations"):
            upstream.update(facts, tmp_path / "data", tmp_path / "upstream.json")
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("text", ["", "[]", '{"package": "a"}', '{"package": "a", "other": 1}'])
def test_an_invalid_record_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "upstream.json").write_text(text)
    with pytest.raises(SourceError, match=r"upstream\.json: cannot be read"):
        upstream.read(tmp_path / "upstream.json")
