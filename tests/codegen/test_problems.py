"""Everything that is wrong with a spec is said at once, each with the place it is at."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from codegen.generate import generate
from codegen.problems import SpecError

# A spec without a fault, which each case breaks in one place.
SOUND = Path(__file__).parent / "sound"
FILES = {path.stem: path.read_text("utf-8") for path in SOUND.rglob("*.yaml")}
# File, text in it, what is put in its place.
Edit = tuple[str, str, str]
OPERATION = "#/paths/~1v1~1things~1{thing_id}/post"
SCHEMAS = "#/components/schemas"
HOOK = "#/webhooks/kind/post"
FAMILY = "kinds#/x-families/Kind"
THING = "\n    Thing:\n"
NAME = "        name: {type: string}\n"
OTHER = "    Other: {"
REPLY = "application/json: {schema: {$ref: '#/components/schemas/Thing'}}"
BODY = "application/json: {schema: {$ref: '#/components/schemas/ThingParams'}}"
ID = "      operationId: things.change\n"
RESPONSES = re.split("^(?=      resp|components)", FILES["things"], flags=re.MULTILINE)[1]
SUMMARY = "      summary: Change a thing\n"
STABILITY = "      x-stability: ga\n"
PARAMETER = "        - {name: thing_id, in: path, required: true, schema: {type: string}}\n"
LIST = """\
  /v1/things:
    get:
      operationId: things.list
      summary: List things
      x-stability: ga
      x-accessors: [things.list]
      x-page: {kind: Book, item: Thing}
      responses: {'200': {description: A page that is not spelt out.}}
"""
BELL = """\
  bell:
    post:
      summary: Read a bell
      x-accessors: [kinds.ring]
      requestBody: {content: {application/json: {schema: {type: object}}}}
"""
CHIME = """\
  chime:
    post:
      summary: Read a chime
      x-accessors: [kinds.chime]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Kind'}}}}
"""
SHELVES = LIST.replace("/v1/things", "/v1/shelves").replace("things.", "shelves.")
FORM = """\
  /v1/photos:
    post:
      operationId: photos.add
      summary: Add a photo
      x-stability: ga
      x-accessors: [photos.add]
      requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/BODY'}}}}
      responses: {'200': {description: A file., content: {application/octet-stream: {}}}}
"""
PHOTOS = FORM.replace("BODY", "PhotoParams")
PHOTO = """\
    Blob: {type: string, format: binary}
    PhotoParams: {type: object, properties: {photo: {$ref: '#/components/schemas/Blob'}}}
"""
TAGGED = """\
      oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Other'}]
      discriminator: {propertyName: name, mapping: {a: '#/components/schemas/Nowhere'}}
"""


# While the parts are read.
READING: dict[str, tuple[Edit, str]] = {
    "key that stands twice": (
        ("things", THING, f"{THING}      type: object\n"),
        "things.yaml: key 'type' stands twice",
    ),
    "no title": (("others", "x-title: Others.\n", ""), "others#/x-title: is missing"),
    "unknown key of a part": (("others", "components:", "info: {}\ncomponents:"), "others#/info"),
    "part that is not there": (("openapi", "others]", "others, gone]"), "gone.yaml: "),
    "part that is not listed": (
        ("stray", "", "x-title: Stray.\n"),
        "parts/stray.yaml: is not listed in x-parts",
    ),
    "malformed YAML": (("bad", "", "x-title: [\n"), "bad.yaml: while parsing"),
    "no mapping": (("list", "", "- x-title\n"), "list.yaml: is not a mapping"),
    "schema in two parts": (
        ("others", OTHER, f"    Thing: {{type: string}}\n{OTHER}"),
        f"others{SCHEMAS}/Thing: stands in two parts",
    ),
    "webhook in two parts": (
        ("others", "components:", "webhooks: {kind: {post: {}}}\ncomponents:"),
        "others#/webhooks/kind: stands in two parts",
    ),
    "operation in two parts": (
        ("others", "components:", "paths: {'/v1/things/{thing_id}': {post: {}}}\ncomponents:"),
        f"others{OPERATION}: stands in two parts",
    ),
}
# Of the tables of types, while they are written out.
TABLES: dict[str, tuple[Edit, str]] = {
    "unknown key of a family": (
        ("kinds", "    tag: type\n", "    tag: type\n    colour: red\n"),
        f"{FAMILY}/colour: is unknown here",
    ),
    "unknown key of a member": (
        ("kinds", "{name: Small}", "{name: Small, size: 1}"),
        f"{FAMILY}/members/small/size: is unknown",
    ),
    "member without a name": (
        ("kinds", "{name: Large}", "{description: Large.}"),
        f"{FAMILY}/members/large/name: is missing",
    ),
    "member with the name of another": (
        ("kinds", "{name: Round}", "{name: Small}"),
        f"{FAMILY}/members/round/name: is missing, or that of another",
    ),
    "member with the name of a schema": (
        ("kinds", "{name: Square}", "{name: Plain}"),
        f"{FAMILY}: Plain stands twice",
    ),
    "member of two families": (
        (
            "kinds",
            "x-families:\n",
            "x-families:\n  Sort: {tag: type, members: {a: {name: Small}}}\n",
        ),
        f"{FAMILY}: Small stands twice",
    ),
    "member with the name of a schema of another part": (
        ("others", OTHER, f"    Kind: {{type: string}}\n{OTHER}"),
        f"others{SCHEMAS}/Kind: stands in two parts",
    ),
    "member with the name of its family": (
        ("kinds", "x-families:\n", "x-families:\n  Same: {tag: t, members: {a: {name: Same}}}\n"),
        "kinds#/x-families/Same/members/a/name: is missing, or that of another",
    ),
    "member of nothing": (
        ("kinds", "x-families:\n", "x-families:\n  Hollow: {tag: t, members: {a: null}}\n"),
        "kinds#/x-families/Hollow/members/a/name: is missing",
    ),
    "member without what nobody has": (
        (
            "kinds",
            "x-families:\n",
            "x-families:\n  Bare: {tag: t, members: {a: {name: Barest, without: [zz]}}}\n",
        ),
        "kinds#/x-families/Bare/members/a: leaves out or has optional zz",
    ),
    "family without members": (
        ("kinds", "x-families:\n", "x-families:\n  Empty: {tag: type}\n"),
        "kinds#/x-families/Empty: is no family",
    ),
    "family without a tag": (
        ("kinds", "x-families:\n", "x-families:\n  Loose: {members: {a: {name: Loosest}}}\n"),
        "kinds#/x-families/Loose: is no family",
    ),
}
# In the bundled document: what it refers to and how it is written.
REFERRING: dict[str, tuple[Edit, str]] = {
    "reference to no schema": (
        ("things", NAME, f"{NAME}        gone: {{$ref: '{SCHEMAS}/Gone'}}\n"),
        f"{SCHEMAS}/Thing: refers to Gone",
    ),
    "reply of no schema": (
        ("things", REPLY, REPLY.replace("Thing", "Lost")),
        "#/paths/~1v1~1things~1{thing_id}: refers to Lost",
    ),
    "reference to no parameter": (
        ("things", PARAMETER, f"{PARAMETER}        - {{$ref: '#/components/parameters/Page'}}\n"),
        "#/paths/~1v1~1things~1{thing_id}: refers to Page",
    ),
    "tag that maps to no schema": (
        ("things", THING, f"\n    Tagged:\n{TAGGED}{THING}"),
        f"{SCHEMAS}/Tagged: refers to Nowhere",
    ),
    "extension that an operation does not have": (
        ("things", ID, f"{ID}      x-beta-only: true\n"),
        f"{OPERATION}/x-beta-only: is unknown here",
    ),
    "extension that nothing has": (
        ("things", NAME, "        name: {type: string, x-colour: red}\n"),
        f"{SCHEMAS}/Thing/properties/name/x-colour: is unknown here",
    ),
    "object without a name": (
        (
            "others",
            "size: {type: integer}",
            "size: {type: object, properties: {a: {type: string}}}",
        ),
        f"{SCHEMAS}/Other/properties/size: is an object inside another",
    ),
    "beta reply of no schema": (
        ("things", ID, f"{ID}      x-beta-reply: Gone\n"),
        f"{OPERATION}/x-beta-reply: names Gone",
    ),
    "name that Python does not take": (
        ("kinds", "      requestBody:\n", "      requestBody:\n        x-python-name: class\n"),
        f"{HOOK}/requestBody/x-python-name: 'class' is no name in Python",
    ),
    "accessor of no group": (
        ("things", "x-accessors: [", "x-accessors: [go, "),
        f"{OPERATION}/x-accessors: 'go' is in no group",
    ),
    "other member of a family that is no schema": (
        ("kinds", "{plain: Plain}", "{plain: Plain, fancy: Fancy}"),
        f"{SCHEMAS}/Kind: refers to Fancy",
    ),
    "webhook of no schema": (
        ("kinds", "schemas/KindEvent'", "schemas/Lost'"),
        "#/webhooks/kind: refers to Lost",
    ),
    "extension that a webhook does not have": (
        ("kinds", "      summary: Read", "      x-colour: red\n      summary: Read"),
        f"{HOOK}/x-colour: is unknown here",
    ),
    "extension of a parameter on a property": (
        ("kinds", "const: plain}", "const: plain, x-ga-only: true}"),
        f"{SCHEMAS}/Plain/properties/type/x-ga-only: is unknown here",
    ),
    "required field that is none": (
        ("others", "Other: {type: object, ", "Other: {type: object, required: [weight], "),
        f"{SCHEMAS}/Other: requires weight",
    ),
    "no HTTP method of a webhook": (
        ("kinds", "    post:", "    ring: {}\n    post:"),
        "#/webhooks/kind/ring: is no HTTP method",
    ),
    "no HTTP method": (
        ("things", "    post:", "    fetch: {}\n    post:"),
        "#/paths/~1v1~1things~1{thing_id}/fetch: is no HTTP method",
    ),
}
# In the operations, and in what nothing uses.
OPERATING: dict[str, tuple[Edit, str]] = {
    "no operationId": (("things", ID, ""), f"{OPERATION}: has no operationId"),
    "no stability": (("things", STABILITY, ""), f"{OPERATION}: has no x-stability"),
    "parameter that the path lacks": (
        ("things", PARAMETER, f"{PARAMETER}{PARAMETER.replace('thing_id', 'shelf_id')}"),
        f"{OPERATION}: its path parameters are ['shelf_id', 'thing_id'], unlike its path",
    ),
    "two parameters of one name": (
        ("things", PARAMETER, f"{PARAMETER}        - {{name: name, in: query, schema: {{}}}}\n"),
        f"{OPERATION}: two of its parameters are called name",
    ),
    "page of an unknown kind": (
        ("things", "paths:\n", f"paths:\n{LIST}"),
        "#/paths/~1v1~1things/get/x-page/kind: is none of Page, PageCursor, ReportPageCursor",
    ),
    "page without an item": (
        ("things", "paths:\n", f"paths:\n{SHELVES.replace(', item: Thing', '')}"),
        "#/paths/~1v1~1shelves/get/x-page: has no item",
    ),
    "form that is a union": (
        ("kinds", "webhooks:\n", f"paths:\n{FORM.replace('BODY', 'Kind')}webhooks:\n"),
        "#/paths/~1v1~1photos/post: sends a union as a form",
    ),
    "betas that nothing carries": (
        ("things", SUMMARY, f"{SUMMARY}      x-betas: [knobs-2026-01-01]\n"),
        f"{OPERATION}: has x-betas, and no anthropic-beta parameter",
    ),
    "schema that nothing uses": (
        ("others", OTHER, f"    Unused: {{type: string}}\n{OTHER}"),
        f"others{SCHEMAS}/Unused: is used nowhere",
    ),
    "status without a class": (
        ("others", "status: 409", "status: 418"),
        "x-error-codes/busy: status 418 has no class",
    ),
}
# In the webhooks, once the operations are read.
HOOKING: dict[str, tuple[Edit, str]] = {
    "webhook without an accessor": (
        ("kinds", "      x-accessors: [kinds.unwrap]\n", ""),
        f"{HOOK}: has no x-accessors",
    ),
    "webhook without a summary": (
        ("kinds", "      summary: Read a kind\n", ""),
        f"{HOOK}: has no summary",
    ),
    "webhook whose event is a union": (
        ("kinds", "webhooks:\n", f"webhooks:\n{CHIME}"),
        "#/webhooks/chime/post: its body, Kind, is no object",
    ),
    "webhook whose body has no name": (
        ("kinds", "webhooks:\n", f"webhooks:\n{BELL}"),
        "#/webhooks/bell/post: its body is no named schema",
    ),
}
# As above, but each makes others moot.
ALONE: dict[str, tuple[Edit, str]] = {
    "no accessors": (
        ("things", "      x-accessors: [things.change]\n", ""),
        f"{OPERATION}: has no x-accessors",
    ),
    "no responses": (
        ("things", RESPONSES, ""),
        f"{OPERATION}: has no responses",
    ),
    "path without its parameter": (
        ("things", f"      parameters:\n{PARAMETER}", ""),
        f"{OPERATION}: its path parameters are [], unlike its path",
    ),
    "body without a name": (
        ("things", BODY, "application/json: {schema: {type: object}}"),
        f"{OPERATION}: its body is no named schema",
    ),
    "reply without a name": (
        ("things", REPLY, "application/json: {schema: {type: object}}"),
        f"{OPERATION}: its application/json reply is no reference to a named schema",
    ),
    "reply that cannot be read": (
        ("things", REPLY, "image/png: {schema: {type: string}}"),
        f"{OPERATION}: has no reply that is known how to read",
    ),
    "file behind a reference": (
        ("photos", "", f"x-title: Photos.\npaths:\n{PHOTOS}components:\n  schemas:\n{PHOTO}"),
        f"{SCHEMAS}/PhotoParams/properties/photo: is a file: write",
    ),
    "file in JSON": (
        (
            "photos",
            "",
            "x-title: Photos.\npaths:\n"
            + PHOTOS.replace("multipart/form-data", "application/json")
            + "components:\n  schemas:\n    PhotoParams: "
            "{type: object, properties: {photo: {type: string, format: binary}}}\n",
        ),
        f"{SCHEMAS}/PhotoParams/properties/photo: is a file, and JSON has none",
    ),
    "list of files without its brackets": (
        (
            "photos",
            "",
            (
                f"x-title: Photos.\npaths:\n{PHOTOS}components:\n  schemas:\n    PhotoParams: "
                "{type: object, properties: "
                "{photos: {type: array, items: {type: string, format: binary}}}}\n"
            ),
        ),
        f"{SCHEMAS}/PhotoParams/properties/photos: is no list of files, or one whose name lacks",
    ),
    "group that hides what a client has": (
        ("things", "[things.change]", "[close.change]"),
        "client.close: has the name of something that every client has",
    ),
    "method of a group's name": (
        ("things", "[things.change]", "[things.change, things.change.now]"),
        "client.things.change: is two methods, or a method and a group",
    ),
    "accessor that stands twice": (
        ("things", "[things.change]", "[things.change, things.change]"),
        "client.things.change: is two methods",
    ),
    "groups of one module": (
        ("things", "[things.change]", "[a_b.c.change, a.b_c.change]"),
        "resources.a_b_c: would be the module of two groups",
    ),
    "accessor that is a keyword": (
        ("things", "[things.change]", "[things.class]"),
        "/x-accessors: 'things.class' is no name in Python",
    ),
    "page of no schema": (
        ("things", ID, f"{ID}      x-page: {{kind: Page, item: Gone}}\n"),
        f"{OPERATION}/x-page",
    ),
    "stream of no schema": (
        ("things", ID, f"{ID}      x-stream: {{event: Gone}}\n"),
        f"{OPERATION}/x-stream",
    ),
    "stream that no parameter switches on": (
        ("things", ID, f"{ID}      x-stream: {{event: Thing, when: stream}}\n"),
        f"{OPERATION}/x-stream",
    ),
    "helpers of nothing known": (
        ("things", ID, f"{ID}      x-helpers: {{of: dreams}}\n"),
        f"{OPERATION}/x-helpers/of: is none of messages, batches",
    ),
    "helpers with unknown keys": (
        ("things", ID, f"{ID}      x-helpers: {{of: messages, params: Thing, tools: name}}\n"),
        f"{OPERATION}/x-helpers: has to have of",
    ),
    "helpers that fill in what is not there": (
        ("things", ID, f"{ID}      x-helpers: {{of: messages, params: Thing}}\n"),
        f"{OPERATION}/x-helpers: fills in messages, output_config, tools, which",
    ),
    "helpers without a message to put together": (
        (
            "things",
            PARAMETER,
            PARAMETER
            + "".join(
                f"        - {{name: {name}, in: query, schema: {{type: string}}}}\n"
                for name in ("messages", "output_config", "tools")
            )
            + "      x-helpers: {of: messages, params: Thing}\n",
        ),
        f"{OPERATION}/x-helpers: needs an x-stream with when and accumulate",
    ),
    "helpers of half a batch": (
        ("things", ID, f"{ID}      x-helpers: {{of: batches, message: Thing}}\n"),
        f"{OPERATION}/x-helpers: has to have of, message, request, params",
    ),
    "helpers of a schema that is nowhere": (
        (
            "things",
            ID,
            f"{ID}      x-helpers: {{of: batches, message: Gone, request: Thing, params: Thing}}\n",
        ),
        f"{OPERATION}/x-helpers/message: names Gone",
    ),
    "helper with the name of an operation": (
        (
            "things",
            "      x-accessors: [things.change]\n      parameters:\n",
            (
                "      x-accessors: [things.change, things.wait]\n      x-helpers: "
                "{of: batches, message: Thing, request: ThingParams, params: ThingParams}\n"
                "      parameters:\n"
                "        - {name: requests, in: query, schema: {type: string}}\n"
            ),
        ),
        "client.things.wait: is two methods",
    ),
    "reply with the name of the class that it is in": (
        ("things", "[things.change]", "[thing.change]"),
        f"{SCHEMAS}/Thing: has the name of a class",
    ),
    "root without info": (
        ("openapi", "info: {title: Things, version: '1'}\n", ""),
        "#/info: is missing",
    ),
}


def _problems(directory: Path, edits: list[Edit]) -> list[str]:
    files = dict(FILES)
    for name, old, new in edits:
        text = files.get(name, "")
        assert old in text, f"the edit of {name} changes nothing"
        files[name] = text.replace(old, new, 1) if old else new
    (directory / "parts").mkdir()
    for name, text in files.items():
        folder = directory if name == "openapi" else directory / "parts"
        (folder / f"{name}.yaml").write_text(text, "utf-8")
        if name not in {*FILES, "stray"}:
            root = directory / "openapi.yaml"
            root.write_text(root.read_text("utf-8").replace("others", f"others, {name}"), "utf-8")
    with pytest.raises(SpecError) as caught:
        generate(directory)
    return caught.value.problems


def test_word_binary_makes_no_file(tmp_path: Path) -> None:
    """Neither as a value nor in a description."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    part = tmp_path / "parts" / "things.yaml"
    plain = "ThingParams: {type: object, properties: {name: {type: string}}}"
    field = "{type: string, enum: [binary, text], description: \"Is 'binary' or text.\"}"
    text = part.read_text("utf-8")
    assert plain in text
    worded = plain.replace("{type: string}", field)
    part.write_text(text.replace(plain, worded), "utf-8")
    assert generate(tmp_path)


EVERY = READING | TABLES | REFERRING | OPERATING | HOOKING | ALONE


@pytest.mark.parametrize("case", EVERY)
def test_problem_is_said_with_its_place(tmp_path: Path, case: str) -> None:
    edit, expected = EVERY[case]
    assert any(expected in line for line in _problems(tmp_path, [edit])), expected


@pytest.mark.parametrize(
    "stage",
    [READING, TABLES, REFERRING, OPERATING, HOOKING],
    ids=["read", "tables", "refer", "operate", "hooks"],
)
def test_all_problems_are_said_in_one_run(
    tmp_path: Path, stage: dict[str, tuple[Edit, str]]
) -> None:
    """Of one stage: a document that cannot be read has no references to follow."""
    # A part with a key that stands twice is not read at all, and hides what else is wrong in it.
    chosen = [stage[case] for case in stage if case != "key that stands twice"]
    problems = _problems(tmp_path, [edit for edit, _ in chosen])
    missing = [text for _, text in chosen if not any(text in line for line in problems)]
    assert missing == []


def test_error_counts_and_lists_its_problems(tmp_path: Path) -> None:
    error = SpecError(_problems(tmp_path, [OPERATING["no operationId"][0]]))
    assert str(error).splitlines()[0] == "1 problem(s):"
    assert len(str(error).splitlines()) == 2


def test_same_problem_is_said_once(tmp_path: Path) -> None:
    problems = _problems(tmp_path, [edit for edit, _ in REFERRING.values()])
    assert len(problems) == len(set(problems))
