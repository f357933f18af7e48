"""A package for an OpenAPI document of another API: generated, imported, type-checked and called."""

from __future__ import annotations

import copy
import importlib
import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
import yaml

from api_claude_runtime.errors.base import ConfigurationError, CredentialsError
from codegen.__main__ import main
from codegen.accessors import accessors
from codegen.diff.reading.document import Document
from codegen.diff.reading.source import read
from codegen.generate import generate_foreign
from codegen.problems import SpecError
from codegen.render.emit import write

DOCUMENT = Path(__file__).parent / "foreign" / "library.yaml"
BOOK = {"id": 1, "title": "Emma"}
Connect = Callable[..., tuple[Any, Callable[[Any], Any]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The directory of the package `library`, and what was left out of it."""
    files, left_out = generate_foreign(DOCUMENT)
    package = tmp_path_factory.mktemp("foreign") / "library"
    write(files, package)
    return package, left_out


@pytest.fixture
def library(made: tuple[Path, list[str]], monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(made[0].parent))
    yield importlib.import_module("library")
    for name in [name for name in sys.modules if f"{name}.".startswith("library.")]:
        del sys.modules[name]


@pytest.fixture
def client(library: Any, server: Any, script: Any) -> Iterator[Callable[..., Any]]:
    """`client((200, "application/json", b"{}"))`: a client, and the responses that it gets."""
    with library.Client(api_key="test", base_url=server.url("scripted") + "/v1") as made:

        def scripted(*replies: Any) -> Any:
            script.extend(replies)
            return made

        yield scripted


def _json(value: Any, status: int = 200) -> tuple[int, str, bytes]:
    return status, "application/json", json.dumps(value).encode()


def test_list(client: Callable[..., Any], server: Any) -> None:
    reply = [{**BOOK, "medium": {"kind": "audio", "minutes": 2.5}, "copy": None}]
    books = client(_json(reply)).books.list(genre=["a", "b"], years=[1, 2], branch="north")
    assert (books[0].title, type(books[0].medium).__name__) == ("Emma", "Audio")
    assert server.requests[-1].rest == "/v1/books?genre=a&genre=b&years=1%2C2"
    assert dict(server.requests[-1].headers)["branch"] == "north"


def test_create_sends_no_read_only_field(client: Callable[..., Any], server: Any) -> None:
    book = client(_json(BOOK, 201)).books.create(title="Emma", author={"name": None})
    assert book.id == 1
    assert server.requests[-1].json() == {"title": "Emma", "author": {"name": None}}


def test_nullable_response(client: Callable[..., Any], server: Any) -> None:
    assert client(_json(None)).books.retrieve("7") is None
    assert server.requests[-1].rest == "/v1/books/7"
    assert client(_json(BOOK)).books.retrieve("7").title == "Emma"


def test_response_without_content(client: Callable[..., Any]) -> None:
    assert client((204, "application/json", b"")).books.delete("7") is None


def test_inline_objects_have_names(client: Callable[..., Any], server: Any, library: Any) -> None:
    loan = client(_json({"until": None}), _json({"until": None})).books.lend("7", days=3)
    assert type(loan) is library.models.BooksLendResponse
    assert server.requests[-1].json() == {"days": 3}
    client().books.lend("7")
    assert server.requests[-1].body == b""


def test_an_error_with_a_code_of_another_service_has_the_class_of_its_status(
    client: Callable[..., Any], library: Any
) -> None:
    importlib.import_module("api_claude")
    details = {"error_code": "workspace_created_incomplete"}
    failed = _json({"type": "error", "error": {"message": "No.", "details": details}}, 503)
    with pytest.raises(library.errors.ServiceUnavailableError):
        client(failed).books.retrieve("7")


def test_files(client: Callable[..., Any], server: Any) -> None:
    picture = client((200, "image/png", b"png")).books.covers(
        images=[("a.png", b"1"), io.BytesIO(b"2")], notes=["x", "y"]
    )
    assert picture.read() == b"png"
    body = server.requests[-1].body
    assert body.count(b'name="images"') == 2
    assert body.count(b'name="notes"') == 2


def test_constant_query_is_sent(client: Callable[..., Any], server: Any) -> None:
    assert client(_json({"a": ["oak", ["elm"]]})).hidden.shelves.list() == {"a": ["oak", ["elm"]]}
    assert server.requests[-1].rest == "/v1/shelves?hidden=true"


def test_package_is_itself(made: tuple[Path, list[str]]) -> None:
    for path in made[0].rglob("*.py"):
        text = path.read_text("utf-8")
        assert "api_claude." not in text.replace("api_claude_runtime.", ""), path


def test_client_uses_the_server_of_the_document(library: Any) -> None:
    with library.Client(api_key="test") as client:
        assert client.base_url == "http://library.test/v1"
        assert client.with_options(base_url="http://other.test/v1").base_url.endswith(
            "other.test/v1"
        )


def test_key_of_the_environment_is_not_sent_elsewhere(
    library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-test")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://gateway.test")
    with pytest.raises(CredentialsError, match="pass api_key= or auth_token="):
        library.Client()
    with library.Client(api_key="test") as client:
        assert client.base_url == "http://library.test/v1"


def test_document_without_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = yaml.safe_load(DOCUMENT.read_text("utf-8")) | {"servers": [{"url": "/v1"}]}
    files, _ = generate_foreign(_write(tmp_path, document))
    write(files, tmp_path / "bare")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ConfigurationError, match="base_url must begin with https://"):
        importlib.import_module("bare").Client(api_key="test")


def test_package_type_checks(made: tuple[Path, list[str]]) -> None:
    root = Path(__file__).parent.parent.parent
    result = subprocess.run(
        [sys.executable, "-m", "mypy", f"--config-file={root}/pyproject.toml", "library"],
        cwd=made[0].parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


def test_what_is_left_out_is_listed(made: tuple[Path, list[str]]) -> None:
    expected = [
        "#/paths/~1books/summary: is not supported",
        "#/paths/~1books/parameters/1: is a cookie",
        "/allOf/1/patternProperties: is not supported",
        "/content/text~1csv: is left out: application/json; charset=utf-8 is read",
        "#/paths/~1books~1import/post: is left out: its body is application/x-www-form-urlencoded",
        "/content/image~1png: is read as a file",
        "#/components/schemas/Tree: contains itself",
    ]
    lines = made[1]
    assert [text for text in expected if not any(text in line for line in lines)] == []
    assert len(lines) == len(expected), lines


def test_unused_schemas_are_dropped(library: Any) -> None:
    assert "Unused" not in dir(library.models)


Change = Callable[[dict[str, Any]], object]
WRONG: dict[str, tuple[Change, str]] = {
    "Swagger 2": (lambda d: d.update(swagger="2.0"), "#/swagger: is not supported: convert"),
    "OpenAPI 4": (lambda d: d.update(openapi="4.0.0"), "#/openapi: must be a version 3.0.x or"),
    "no paths": (lambda d: d.pop("paths"), "#: must have paths"),
    "empty paths": (lambda d: d.update(paths={}), "#/paths: must have an operation"),
    "reference to a file": (
        lambda d: d["components"]["schemas"]["Copy"]["properties"].update(
            number={"$ref": "number.yaml#/Number"}
        ),
        "/Copy/properties/number/$ref: must be a reference that starts with #/components/schemas/",
    ),
    "undefined schema": (
        lambda d: d["components"]["schemas"].pop("Paper"),
        "refers to Paper, which is not defined",
    ),
    "undefined parameter": (
        lambda d: d["components"].pop("parameters"),
        "#/paths/~1books/get: refers to branch, which is not defined",
    ),
    "misspelled type": (
        lambda d: d["components"]["schemas"]["Copy"].update(type="objekt"),
        "#/components/schemas/Copy/type: must be one of string",
    ),
    "property with a control character": (
        lambda d: d["components"]["schemas"]["Copy"]["properties"].update({"a\x07b": {}}),
        "must be a name without control characters",
    ),
}


def _write(directory: Path, document: dict[str, Any]) -> Path:
    path = directory / "document.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


@pytest.mark.parametrize("case", WRONG)
def test_problem(tmp_path: Path, case: str) -> None:
    change, expected = WRONG[case]
    document = copy.deepcopy(yaml.safe_load(DOCUMENT.read_text("utf-8")))
    change(document)
    with pytest.raises(SpecError) as caught:
        generate_foreign(_write(tmp_path, document))
    assert any(expected in line for line in caught.value.problems), str(caught.value)


def test_json_with_escaped_surrogate_pairs(tmp_path: Path) -> None:
    document = yaml.safe_load(DOCUMENT.read_text("utf-8"))
    document["paths"]["/books"]["get"]["summary"] = "List \U0001f600"
    files, _ = generate_foreign(_write(tmp_path, document))
    assert '"""List \U0001f600.' in files["resources/books.py"]


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--spec", str(DOCUMENT), "--output", str(tmp_path / "library")]
    assert main(arguments) == 0
    assert "left out:" in capsys.readouterr().err
    assert main([*arguments, "--check"]) == 0


@pytest.mark.parametrize(
    "output, match",
    [
        ([], "--output is required"),
        (["--output", "a-b"], "must have a name that Python can import"),
    ],
)
def test_command_needs_a_package_name(
    capsys: pytest.CaptureFixture[str], output: list[str], match: str
) -> None:
    with pytest.raises(SystemExit):
        main(["--spec", str(DOCUMENT), *output])
    assert match in capsys.readouterr().err


@pytest.mark.parametrize(
    "path, method, accessor",
    [
        ("/v1/messages", "post", "messages.create"),
        ("/v1/messages/{id}", "get", "messages.retrieve"),
        ("/v1/messages/{id}", "delete", "messages.delete"),
        ("/v1/messages/{id}", "patch", "messages.update"),
        ("/v1/messages/{id}/cancel", "post", "messages.cancel"),
        ("/v1/messages?beta=true", "get", "beta.messages.list"),
        ("/class/{x}", "get", "class_.retrieve"),
        ("/close/{x}", "get", "close_.retrieve"),
        ("/2fa/{x}", "get", "n2fa.retrieve"),
        ("/userProfiles", "get", "user_profiles.list"),
        ("/", "get", "root.do_it"),
        ("/users/{x}/users/{y}/users/{z}", "get", "users.users_.users.retrieve"),
    ],
)
def test_accessor(path: str, method: str, accessor: str) -> None:
    assert accessors([(path, method, "doIt")]) == {(path, method): accessor}


def test_accessors_are_unique() -> None:
    given = [("/a/{x}", "get", ""), ("/a/{x}/retrieve", "post", ""), ("/a/{x}/b", "get", "")]
    given += [("/a/{x}/b/{y}", "get", ""), ("/a/b/{y}", "post", ""), ("/a/b/{y}", "patch", "")]
    found = accessors(given)
    assert len(set(found.values())) == len(given)
    assert found["/a/{x}/b", "get"] == "a.b.list"


@pytest.mark.parametrize(
    "name, accessor",
    [
        ("books.shelves.move", "books.shelves.move"),
        ("bookClub.addMember", "book_club.add_member"),
        ("close.all", "close_.all"),
        ("books.import", "books.import_"),
        ("books.", "things.list"),
        ("books._", "things.list"),
    ],
)
def test_an_operation_id_with_dots_is_an_accessor(name: str, accessor: str) -> None:
    assert accessors([("/things", "get", name)]) == {("/things", "get"): accessor}


def test_an_operation_id_with_dots_does_not_hide_a_group() -> None:
    given = [("/a", "get", "x.y"), ("/b", "get", "x.y.z"), ("/c", "get", "x.y")]
    found = accessors(given)
    assert found["/b", "get"] == "x.y.z"
    assert len(set(found.values())) == 3
    assert "x.y" not in found.values()


def test_the_diff_names_the_methods_of_the_package(library: Any) -> None:
    source = read(str(DOCUMENT), DOCUMENT.parent)
    client = library.Client(api_key="test")
    names = {each for operation in Document(source).operations for each in operation.accessors}
    # The operation with a URL-encoded form is not in the package.
    for accessor in names - {"books.import_"}:
        assert callable(attrgetter(accessor)(client)), accessor
    assert {"books.list", "books.import_"} < names
    client.close()


def test_requests_are_checked_by_the_rules_of_the_document(library: Any) -> None:
    # Imported here, because other tests replace the package.
    from api_claude_runtime.helpers.validation.check import check_request

    client = library.Client(api_key="test", base_url="http://127.0.0.1:9/v1")
    books = client.books

    def found(*call: Any, **arguments: Any) -> list[str]:
        return [str(each) for each in check_request(*call, **arguments)]

    assert found(books.create, title="Emma", state=None, medium={"kind": "paper", "pages": 9}) == []
    assert found(books.create, title="", state="gone", medium={"kind": "papr"}, copy={"no": 1}) == [
        "title must have at least 1 character, not 0",
        "state must be 'here' or 'away', not 'gone'",
        "copy.no is not a known field: the fields are number",
        "medium.kind is 'papr': did you mean 'paper'?",
    ]
    assert found(books.list, genre=["a"], years=[1999, 2000], branch="north") == []
    assert found(books.list, years="1999,last") == ["years[1] must be an integer, not 'last'"]
    assert found(books.retrieve, "x") == ["book_id must be an integer, not 'x'"]
    assert found(books.retrieve, "5") == []
    assert found(client.hidden.shelves.list) == []
    assert found(books.covers, images=[b"x"], notes=[1]) == [
        "notes[0] must be a string, not an integer"
    ]
