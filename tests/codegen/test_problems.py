"""Problems of a spec: one run reports all of them, each with its location."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from codegen.generate import generate
from codegen.problems import SpecError

# A valid spec. Each case breaks it in one place.
SOUND = Path(__file__).parent / "sound"
FILES = {path.stem: path.read_text("utf-8") for path in SOUND.rglob("*.yaml")}
# File, text in it, replacement.
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
      responses: {'200': {description: A page without a schema.}}
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
HOT = f"\n    Tagged:\n      x-hot: [b]\n{TAGGED}{THING}".replace("Nowhere", "Other")


# Problems in the parts, found while they are read.
READING: dict[str, tuple[Edit, str]] = {
    "duplicate key": (
        ("things", THING, f"{THING}      type: object\n"),
        "things.yaml: key 'type' is given twice (line ",
    ),
    "no title": (("others", "x-title: Others.\n", ""), "others#/x-title: is missing"),
    "unknown key of a part": (("others", "components:", "info: {}\ncomponents:"), "others#/info"),
    "listed part without a file": (("openapi", "others]", "others, gone]"), "gone.yaml: "),
    "part that is not listed in x-parts": (
        ("stray", "", "x-title: Stray.\n"),
        "parts/stray.yaml: is not listed in x-parts",
    ),
    "part and parts below it": (
        ("openapi", "[things", "[things/more, things"),
        "parts/things.yaml: has parts below it: name it things/things",
    ),
    "malformed YAML": (("bad", "", "x-title: [\n"), "bad.yaml: while parsing"),
    "part that is not a mapping": (
        ("list", "", "- x-title\n"),
        "list.yaml: must be a mapping, not a list",
    ),
    "schema in two parts": (
        ("others", OTHER, f"    Thing: {{type: string}}\n{OTHER}"),
        f"others{SCHEMAS}/Thing: is defined in two parts",
    ),
    "webhook in two parts": (
        ("others", "components:", "webhooks: {kind: {post: {}}}\ncomponents:"),
        "others#/webhooks/kind: is defined in two parts",
    ),
    "operation in two parts": (
        ("others", "components:", "paths: {'/v1/things/{thing_id}': {post: {}}}\ncomponents:"),
        f"others{OPERATION}: is defined in two parts",
    ),
}
# Keys that the table of their place does not have, found while the parts are read.
WORDING: dict[str, tuple[Edit, str]] = {
    "extension that is not allowed on an operation": (
        ("things", ID, f"{ID}      x-beta-only: true\n"),
        f"{OPERATION}/x-beta-only: is not allowed here; allowed extensions are",
    ),
    "unknown extension": (
        ("things", NAME, "        name: {type: string, x-colour: red}\n"),
        f"{SCHEMAS}/Thing/properties/name/x-colour: is not allowed here",
    ),
    "x-python-name that is a keyword": (
        ("kinds", "      requestBody:\n", "      requestBody:\n        x-python-name: class\n"),
        f"{HOOK}/requestBody/x-python-name: must be a valid Python name, not 'class'",
    ),
    "accessor without a group": (
        ("things", "x-accessors: [", "x-accessors: [go, "),
        f"{OPERATION}/x-accessors: must have the form group.method, not 'go'",
    ),
    "extension that is not allowed on a webhook": (
        ("kinds", "      summary: Read", "      x-colour: red\n      summary: Read"),
        f"{HOOK}/x-colour: is not allowed here",
    ),
    "extension of a parameter on a property": (
        ("kinds", "const: plain}", "const: plain, x-ga-only: true}"),
        f"{SCHEMAS}/Plain/properties/type/x-ga-only: is not allowed here",
    ),
    "webhook with an unknown HTTP method": (
        ("kinds", "    post:", "    ring: {}\n    post:"),
        "#/webhooks/kind/ring: is not a key of a path; known keys are delete, get",
    ),
    "unknown HTTP method": (
        ("things", "    post:", "    fetch: {}\n    post:"),
        "#/paths/~1v1~1things~1{thing_id}/fetch: is not a key of a path; known keys are delete, get",
    ),
}
# Problems in the families, found while they are expanded.
TABLES: dict[str, tuple[Edit, str]] = {
    "unknown key of a family": (
        ("kinds", "    tag: type\n", "    tag: type\n    colour: red\n"),
        f"{FAMILY}/colour: is not a key of a family; known keys are closed, description",
    ),
    "unknown key of a member": (
        ("kinds", "{name: Small}", "{name: Small, size: 1}"),
        f"{FAMILY}/members/small/size: is not a key of a family member",
    ),
    "member without a name": (
        ("kinds", "{name: Large}", "{description: Large.}"),
        f"{FAMILY}/members/large/name: must be a schema name that no other",
    ),
    "member with the name of another": (
        ("kinds", "{name: Round}", "{name: Small}"),
        f"{FAMILY}/members/round/name: must be a schema name that no other",
    ),
    "member with the name of a schema": (
        ("kinds", "{name: Square}", "{name: Plain}"),
        f"{FAMILY}: schema Plain is defined twice",
    ),
    "member of two families": (
        (
            "kinds",
            "x-families:\n",
            "x-families:\n  Sort: {tag: type, members: {a: {name: Small}}}\n",
        ),
        f"{FAMILY}: schema Small is defined twice",
    ),
    "member with the name of a schema of another part": (
        ("others", OTHER, f"    Kind: {{type: string}}\n{OTHER}"),
        f"others{SCHEMAS}/Kind: is defined in two parts",
    ),
    "member with the name of its family": (
        ("kinds", "x-families:\n", "x-families:\n  Same: {tag: t, members: {a: {name: Same}}}\n"),
        "kinds#/x-families/Same/members/a/name: must be a schema name that no other",
    ),
    "empty member": (
        ("kinds", "x-families:\n", "x-families:\n  Hollow: {tag: t, members: {a: null}}\n"),
        "kinds#/x-families/Hollow/members/a/name: must be a schema name that no other",
    ),
    "member that leaves out an unknown property": (
        (
            "kinds",
            "x-families:\n",
            "x-families:\n  Bare: {tag: t, members: {a: {name: Barest, without: [zz]}}}\n",
        ),
        "kinds#/x-families/Bare/members/a: lists zz in `without` or `optional`",
    ),
    "family without members": (
        ("kinds", "x-families:\n", "x-families:\n  Empty: {tag: type}\n"),
        "kinds#/x-families/Empty: must have `tag` and `members`",
    ),
    "family without a tag": (
        ("kinds", "x-families:\n", "x-families:\n  Loose: {members: {a: {name: Loosest}}}\n"),
        "kinds#/x-families/Loose: must have `tag` and `members`",
    ),
}
# Problems in the bundled document: references, inline objects.
REFERRING: dict[str, tuple[Edit, str]] = {
    "reference to an undefined schema": (
        ("things", NAME, f"{NAME}        gone: {{$ref: '{SCHEMAS}/Gone'}}\n"),
        f"{SCHEMAS}/Thing: refers to Gone, which is not defined",
    ),
    "response with an undefined schema": (
        ("things", REPLY, REPLY.replace("Thing", "Lost")),
        "#/paths/~1v1~1things~1{thing_id}: refers to Lost",
    ),
    "reference to an undefined parameter": (
        ("things", PARAMETER, f"{PARAMETER}        - {{$ref: '#/components/parameters/Page'}}\n"),
        "#/paths/~1v1~1things~1{thing_id}: refers to Page",
    ),
    "tag that maps to an undefined schema": (
        ("things", THING, f"\n    Tagged:\n{TAGGED}{THING}"),
        f"{SCHEMAS}/Tagged: refers to Nowhere",
    ),
    "inline object": (
        (
            "others",
            "size: {type: integer}",
            "size: {type: object, properties: {a: {type: string}}}",
        ),
        f"{SCHEMAS}/Other/properties/size: is an inline object",
    ),
    "beta response with an undefined schema": (
        ("things", ID, f"{ID}      x-beta-reply: Gone\n"),
        f"{OPERATION}/x-beta-reply: names schema Gone, which is not defined",
    ),
    "other member of a family with an undefined schema": (
        ("kinds", "{plain: Plain}", "{plain: Plain, fancy: Fancy}"),
        f"{SCHEMAS}/Kind: refers to Fancy",
    ),
    "webhook with an undefined schema": (
        ("kinds", "schemas/KindEvent'", "schemas/Lost'"),
        "#/webhooks/kind: refers to Lost",
    ),
    "required property that is not defined": (
        ("others", "Other: {type: object, ", "Other: {type: object, required: [weight], "),
        f"{SCHEMAS}/Other: requires weight, which is not one of its properties",
    ),
}
# Problems in the operations, and unused schemas.
OPERATING: dict[str, tuple[Edit, str]] = {
    "no operationId": (("things", ID, ""), f"{OPERATION}: must have operationId"),
    "no stability": (("things", STABILITY, ""), f"{OPERATION}: must have x-stability"),
    "path parameter that is not in the path": (
        ("things", PARAMETER, f"{PARAMETER}{PARAMETER.replace('thing_id', 'shelf_id')}"),
        f"{OPERATION}: declares the path parameters ['shelf_id', 'thing_id'], but its path has ['thing_id']",
    ),
    "two parameters with the same name": (
        ("things", PARAMETER, f"{PARAMETER}        - {{name: name, in: query, schema: {{}}}}\n"),
        f"{OPERATION}: has two parameters named name",
    ),
    "page of an unknown kind": (
        ("things", "paths:\n", f"paths:\n{LIST}"),
        "#/paths/~1v1~1things/get/x-page/kind: must be one of Page, PageCursor, ReportPageCursor",
    ),
    "page without an item": (
        ("things", "paths:\n", f"paths:\n{SHELVES.replace(', item: Thing', '')}"),
        "#/paths/~1v1~1shelves/get/x-page: must have item",
    ),
    "form body that is a union": (
        ("kinds", "webhooks:\n", f"paths:\n{FORM.replace('BODY', 'Kind')}webhooks:\n"),
        "#/paths/~1v1~1photos/post: has a form body that is a union",
    ),
    "betas without a header parameter": (
        ("things", SUMMARY, f"{SUMMARY}      x-betas: [knobs-2026-01-01]\n"),
        f"{OPERATION}: has x-betas, but no anthropic-beta parameter",
    ),
    "unused schema": (
        ("others", OTHER, f"    Unused: {{type: string}}\n{OTHER}"),
        f"others{SCHEMAS}/Unused: is not used by any operation, webhook or error code",
    ),
    "status without an exception class": (
        ("others", "status: 409", "status: 418"),
        "x-error-codes/busy: status 418 has no exception class",
    ),
}
# Problems in the webhooks, found after the operations are read.
HOOKING: dict[str, tuple[Edit, str]] = {
    "webhook without an accessor": (
        ("kinds", "      x-accessors: [kinds.unwrap]\n", ""),
        f"{HOOK}: must have x-accessors",
    ),
    "webhook without a summary": (
        ("kinds", "      summary: Read a kind\n", ""),
        f"{HOOK}: must have summary",
    ),
    "webhook with a union as its body": (
        ("kinds", "webhooks:\n", f"webhooks:\n{CHIME}"),
        "#/webhooks/chime/post: its body, Kind, must be an object",
    ),
    "webhook with an inline body": (
        ("kinds", "webhooks:\n", f"webhooks:\n{BELL}"),
        "#/webhooks/bell/post: its body must refer to a named schema",
    ),
}
# Problems that hide others, so that each needs a run of its own.
ALONE: dict[str, tuple[Edit, str]] = {
    "hot member that the union does not have": (
        ("things", THING, HOT),
        f"{SCHEMAS}/Tagged/x-hot/0: b is not a tag of a member of Tagged",
    ),
    "no accessors": (
        ("things", "      x-accessors: [things.change]\n", ""),
        f"{OPERATION}: must have x-accessors",
    ),
    "no responses": (
        ("things", RESPONSES, ""),
        f"{OPERATION}: must have responses",
    ),
    "path without its parameter": (
        ("things", f"      parameters:\n{PARAMETER}", ""),
        f"{OPERATION}: declares the path parameters [], but its path has ['thing_id']",
    ),
    "inline body": (
        ("things", BODY, "application/json: {schema: {type: object}}"),
        f"{OPERATION}: its body must refer to a named schema",
    ),
    "inline response": (
        ("things", REPLY, "application/json: {schema: {type: object}}"),
        f"{OPERATION}: its application/json response must refer to a named schema",
    ),
    "response of an unknown content type": (
        ("things", REPLY, "image/png: {schema: {type: string}}"),
        f"{OPERATION}: its 200 response must have one of the content types application/json",
    ),
    "file behind a reference": (
        ("photos", "", f"x-title: Photos.\npaths:\n{PHOTOS}components:\n  schemas:\n{PHOTO}"),
        f"{SCHEMAS}/PhotoParams/properties/photo: is a file: it must be",
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
        f"{SCHEMAS}/PhotoParams/properties/photo: is a file, which JSON cannot contain",
    ),
    "list of files without brackets in its name": (
        (
            "photos",
            "",
            (
                f"x-title: Photos.\npaths:\n{PHOTOS}components:\n  schemas:\n    PhotoParams: "
                "{type: object, properties: "
                "{photos: {type: array, items: {type: string, format: binary}}}}\n"
            ),
        ),
        f"{SCHEMAS}/PhotoParams/properties/photos: must have a name that ends in []",
    ),
    "group with the name of a client attribute": (
        ("things", "[things.change]", "[close.change]"),
        "client.close: has the same name as an attribute of every client",
    ),
    "method with the name of a group": (
        ("things", "[things.change]", "[things.change, things.change.now]"),
        "client.things.change: is the name of two methods, or of a method and a group",
    ),
    "duplicate accessor": (
        ("things", "[things.change]", "[things.change, things.change]"),
        "client.things.change: is the name of two methods",
    ),
    "group with the name of its parent": (
        ("things", "[things.change]", "[things.things.change]"),
        "client.things.things: is named like its parent",
    ),
    "accessor that is a keyword": (
        ("things", "[things.change]", "[things.class]"),
        "/x-accessors: must consist of valid Python names, not 'things.class'",
    ),
    "page of an undefined schema": (
        ("things", ID, f"{ID}      x-page: {{kind: Page, item: Gone}}\n"),
        f"{OPERATION}/x-page",
    ),
    "stream of an undefined schema": (
        ("things", ID, f"{ID}      x-stream: {{event: Gone}}\n"),
        f"{OPERATION}/x-stream",
    ),
    "stream switched on by an unknown parameter": (
        ("things", ID, f"{ID}      x-stream: {{event: Thing, when: stream}}\n"),
        f"{OPERATION}/x-stream",
    ),
    "helpers of an unknown kind": (
        ("things", ID, f"{ID}      x-helpers: {{of: dreams}}\n"),
        f"{OPERATION}/x-helpers/of: must be one of messages, tokens, batches",
    ),
    "helpers with unknown keys": (
        ("things", ID, f"{ID}      x-helpers: {{of: messages, params: Thing, tools: name}}\n"),
        f"{OPERATION}/x-helpers: must have exactly the keys of, params",
    ),
    "helpers that fill in missing parameters": (
        ("things", ID, f"{ID}      x-helpers: {{of: messages, params: Thing}}\n"),
        f"{OPERATION}/x-helpers: requires parameters that are missing: messages, output_config, tools",
    ),
    "helpers without a message to accumulate": (
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
        f"{OPERATION}/x-helpers: requires an x-stream with `when` and `accumulate`",
    ),
    "batch helpers with missing keys": (
        ("things", ID, f"{ID}      x-helpers: {{of: batches, message: Thing}}\n"),
        f"{OPERATION}/x-helpers: must have exactly the keys of, message, request, params",
    ),
    "helpers of an undefined schema": (
        (
            "things",
            ID,
            f"{ID}      x-helpers: {{of: batches, message: Gone, request: Thing, params: Thing}}\n",
        ),
        f"{OPERATION}/x-helpers/message: names schema Gone",
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
        "client.things.wait: is the name of two methods",
    ),
    "response type with the name of its resource class": (
        ("things", "[things.change]", "[thing.change]"),
        f"{SCHEMAS}/Thing: has the same name as a resource class",
    ),
    "root without info": (
        ("openapi", "info: {title: Things, version: '1'}\n", ""),
        "#/info: must have title",
    ),
}


def _problems(directory: Path, edits: list[Edit]) -> list[str]:
    files = dict(FILES)
    for name, old, new in edits:
        text = files.get(name, "")
        assert old in text, f"the text to replace is not in {name}"
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


def test_word_binary_in_an_enum_or_description_is_not_a_file(tmp_path: Path) -> None:
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    part = tmp_path / "parts" / "things.yaml"
    plain = "ThingParams: {type: object, properties: {name: {type: string}}}"
    field = "{type: string, enum: [binary, text], description: \"Is 'binary' or text.\"}"
    text = part.read_text("utf-8")
    assert plain in text
    worded = plain.replace("{type: string}", field)
    part.write_text(text.replace(plain, worded), "utf-8")
    assert generate(tmp_path)


EVERY = READING | WORDING | TABLES | REFERRING | OPERATING | HOOKING | ALONE


@pytest.mark.parametrize("case", EVERY)
def test_problem_is_reported_with_its_location(tmp_path: Path, case: str) -> None:
    edit, expected = EVERY[case]
    assert any(expected in line for line in _problems(tmp_path, [edit])), expected


@pytest.mark.parametrize(
    "stage",
    [READING, WORDING, TABLES, REFERRING, OPERATING, HOOKING],
    ids=["read", "words", "tables", "refer", "operate", "hooks"],
)
def test_all_problems_of_a_stage_are_reported_in_one_run(
    tmp_path: Path, stage: dict[str, tuple[Edit, str]]
) -> None:
    # A part with a duplicate key is not read at all, so its other problems are not found.
    chosen = [stage[case] for case in stage if case != "duplicate key"]
    problems = _problems(tmp_path, [edit for edit, _ in chosen])
    missing = [text for _, text in chosen if not any(text in line for line in problems)]
    assert missing == []


def test_error_counts_and_lists_its_problems(tmp_path: Path) -> None:
    error = SpecError(_problems(tmp_path, [OPERATING["no operationId"][0]]))
    assert str(error).splitlines()[0] == "1 problem(s):"
    assert len(str(error).splitlines()) == 2


def test_same_problem_is_reported_once(tmp_path: Path) -> None:
    problems = _problems(tmp_path, [edit for edit, _ in REFERRING.values()])
    assert len(problems) == len(set(problems))
