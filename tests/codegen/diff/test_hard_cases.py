"""Cases in which a simple comparison says too much, too little, or the wrong thing."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen.diff.compare import compare
from codegen.diff.model import Class
from codegen.diff.reading.source import read
from support.spec_diffs import (
    diff,
    document,
    in_body,
    in_reply,
    obj,
    operation,
    ref,
    shown,
    write_spec,
)

MODELS = ["claude-a", "claude-b", "claude-c", "claude-d"]
STRING = {"type": "string"}


def _model(*, deprecated: bool = False) -> dict[str, Any]:
    known = [{"const": each, "description": "A model."} for each in MODELS]
    return {"anyOf": [STRING, *({**each, "deprecated": deprecated} for each in known)]}


def test_models_that_are_deprecated_are_neither_gone_nor_new():
    body = obj("model", model=ref("Model"))
    report = diff(
        *(document({"Body": body, "Model": _model(deprecated=each)}) for each in (False, True))
    )
    assert report.verdict == Class.DOCS
    assert sorted(shown(report)) == [f'DEPRECATED Model "{each}"' for each in MODELS]


def _models(deprecated: dict[str, Any] | None, listed: list[str] = MODELS) -> dict[str, Any]:
    """Return a document with an open enum of models for requests, and one for responses."""
    known: dict[str, Any] = {"type": "string", "enum": listed}
    if deprecated is not None:
        known["x-deprecated-values"] = deprecated
    value = {"anyOf": [STRING, known]}
    return document(
        {
            "Body": obj("model", model=ref("ModelParam")),
            "ModelParam": value,
            "Thing": obj("id", id=STRING, model=ref("Model")),
            "Model": copy.deepcopy(value),
        }
    )


def test_deprecated_values_are_on_the_first_screen_once_for_both_directions():
    table = {"claude-a": {"retires": "2026-06-30", "replacement": "claude-c"}, "claude-b": {}}
    report = diff(_models(None), _models(table))
    assert report.verdict == Class.DOCS
    assert sorted(shown(report)) == [
        'DEPRECATED ModelParam "claude-a", retires on 2026-06-30, replaced by claude-c',
        'DEPRECATED ModelParam "claude-b"',
    ]
    assert {each.topic for each in report.changes} == {"deprecated"}


def test_values_that_are_no_longer_deprecated():
    report = diff(_models({"claude-a": {"retires": "2026-06-30"}}), _models(None))
    assert shown(report) == ['ModelParam "claude-a" is no longer deprecated']
    assert [each.topic for each in report.changes] == ["deprecated"]


def test_a_date_of_retirement_that_moves():
    def dated(date: str | None) -> dict[str, Any]:
        return _models({"claude-a": {"retires": date} if date else {}})

    later = diff(dated("2026-06-30"), dated("2026-09-30"))
    text = 'DEPRECATED ModelParam "claude-a", retires on '
    assert shown(later) == [f"{text}2026-09-30 (was 2026-06-30)"]
    assert shown(diff(dated(None), dated("2026-06-30"))) == [f"{text}2026-06-30 (was unknown)"]
    assert shown(diff(dated("2026-06-30"), dated(None))) == [f"{text}unknown (was 2026-06-30)"]
    assert not diff(dated("2026-06-30"), dated("2026-06-30")).changes


def test_a_value_that_is_new_and_already_deprecated():
    report = diff(_models(None, MODELS[1:]), _models({"claude-a": {}}))
    assert 'DEPRECATED ModelParam "claude-a"' in shown(report)
    assert 'Model may be "claude-a"' in shown(report)


@pytest.mark.parametrize("known", [["a"], ["a", "b"]])
def test_a_value_of_an_enum_next_to_a_string(known: list[str]):
    def value(values: list[str]) -> dict[str, Any]:
        return {"anyOf": [STRING, {"type": "string", "enum": values}]}

    more = diff(in_body(color=value(known)), in_body(color=value([*known, "c"])))
    assert (more.verdict, shown(more)) == (
        Class.ADDITIVE,
        ['things.create(color=) also takes "c"'],
    )
    fewer = diff(in_body(color=value([*known, "c"])), in_body(color=value(known)))
    assert (fewer.verdict, shown(fewer)) == (
        Class.DOCS,
        ['things.create(color=) no longer lists "c"'],
    )


def test_a_named_enum_that_is_only_used_next_to_a_string_stays_open():
    def made(values: list[str]) -> dict[str, Any]:
        found = in_body(color={"anyOf": [STRING, ref("Color")]})
        found["components"]["schemas"]["Color"] = {"type": "string", "enum": values}
        return found

    report = diff(made(["red", "blue"]), made(["red"]))
    assert (report.verdict, shown(report)) == (Class.DOCS, ['Color no longer lists "blue"'])


def test_a_document_without_operations_loses_every_method():
    before = document(
        paths={
            "/v1/things": {"get": operation("things.list"), "post": operation("things.create")},
        }
    )
    report = diff(before, {**before, "paths": {}})
    assert report.exit == 2
    assert shown(report) == ["client.things.create() is gone", "client.things.list() is gone"]


def test_a_renamed_and_changed_schema_is_named_once_and_compared():
    fields = dict.fromkeys(("id", "name", "kind", "note"), STRING)
    before = document(
        {"Thing": obj("id", part=ref("Piece"), id=STRING), "Piece": obj("id", **fields)}
    )
    changed = obj("id", **fields, size={"type": "integer"})
    after = document({"Thing": obj("id", part=ref("Part"), id=STRING), "Part": changed})
    assert shown(diff(before, after)) == [
        "Piece is gone; Part has the same fields (renamed)",
        "+ Part.size",
    ]


def test_two_equally_good_new_names_are_listed():
    fields = obj("id", id=STRING, note=STRING)
    before = document({"Thing": obj(a=ref("Piece")), "Piece": fields})
    after = document(
        {"Thing": obj(b=ref("Xavier"), c=ref("Yonder")), "Xavier": fields, "Yonder": fields}
    )
    assert "Piece is gone; Xavier or Yonder may be its new name" in shown(diff(before, after))


def test_a_schema_that_is_split_by_direction_stays_usable():
    tag = obj("k", k=STRING, v=STRING)
    before = document({"Body": obj(tag=ref("Tag")), "Thing": obj(tag=ref("Tag")), "Tag": tag})
    after = copy.deepcopy(before)
    after["components"]["schemas"]["TagParam"] = tag
    after["components"]["schemas"]["Body"]["properties"]["tag"] = ref("TagParam")
    report = diff(before, after)
    assert shown(report) == ["things.create(tag=) takes TagParam (was Tag); same fields"]
    assert (report.verdict.word, report.axis.word) == ("callers", "python")


def test_recursive_schemas_that_refer_to_each_other_end():
    def made(**more: Any) -> dict[str, Any]:
        left = obj(right=ref("Right"), **more)
        return in_reply(left=ref("Left")) | {
            "components": {
                "schemas": {
                    **in_reply(left=ref("Left"))["components"]["schemas"],
                    "Left": left,
                    "Right": obj(left=ref("Left"), rights={"type": "array", "items": ref("Right")}),
                }
            }
        }

    assert shown(diff(made(), made(n={"type": "integer"}))) == ["+ Left.n"]


def test_recursive_schemas_that_are_both_renamed_end():
    def made(left: str, right: str) -> dict[str, Any]:
        found = in_reply(tree=ref(left))
        found["components"]["schemas"] |= {
            left: obj("a", a=STRING, b=STRING, other=ref(right)),
            right: obj("c", c=STRING, d=STRING, other=ref(left)),
        }
        return found

    assert shown(diff(made("Oak", "Elm"), made("Ash", "Fir"))) == [
        "Elm is gone; Fir has the same fields (renamed)",
        "Oak is gone; Ash has the same fields (renamed)",
    ]


def test_a_field_of_a_body_that_a_union_replaces_is_not_listed_as_well():
    before = document()
    union = {"oneOf": [ref("Thing"), ref("Other")]}
    after = document({"Body": union, "Other": obj("x", x=STRING)})
    assert shown(diff(before, after)) == ["things.create takes one argument (was name)"]
    assert shown(diff(after, before)) == [
        "Other is gone",
        "things.create takes name (was one argument)",
    ]


@pytest.mark.parametrize("tagged,verdict", [(True, Class.ADDITIVE), (False, Class.READERS)])
def test_a_new_member_breaks_readers_only_where_no_tag_makes_it_unknown(
    tagged: bool, verdict: Class
):
    def made(*names: str) -> dict[str, Any]:
        union: dict[str, Any] = {"oneOf": [ref(each) for each in names]}
        if tagged:
            union["discriminator"] = {"propertyName": "type"}
        found = in_reply(block=ref("Block"))
        found["components"]["schemas"] |= {
            **{name: obj("type", type={"const": name.lower()}) for name in names},
            "Block": union,
        }
        return found

    report = diff(made("Text", "Image"), made("Text", "Image", "Audio"))
    assert (report.verdict, shown(report)) == (verdict, ["Block may be Audio"])


def test_a_field_that_may_have_a_new_name_is_still_gone():
    report = diff(in_reply(color=STRING), in_reply(colour=STRING))
    assert shown(report) == [
        "Thing.color is gone; Thing.colour has the same type (renamed?)",
        "+ Thing.colour",
    ]


def test_an_argument_with_another_python_name_sends_the_same():
    before = in_body(**{"from": STRING})
    after = in_body(**{"from": {**STRING, "x-python-name": "start"}})
    report = diff(before, after)
    assert "things.create(from_=) is gone; things.create(start=) sends the same (renamed)" in shown(
        report
    )
    assert report.verdict == Class.CALLERS


def test_what_is_only_read_is_no_argument():
    read = {**STRING, "readOnly": True}
    assert shown(diff(in_body(), in_body(state=read))) == []
    assert shown(diff(in_body(state=STRING), in_body(state=read))) == [
        "things.create(state=) is gone"
    ]


def test_a_keyword_that_no_rule_knows_is_unclassified():
    report = diff(in_reply(a=STRING), in_reply(a={**STRING, "not": {"const": "x"}}))
    assert (report.verdict, report.exit) == (Class.UNCLASSIFIED, 3)


def test_a_parameter_that_many_methods_share_is_one_line():
    names = [f"t{index}.list" for index in range(5)]

    def made(**schema: Any) -> dict[str, Any]:
        parameters = [{"$ref": "#/components/parameters/Limit"}]
        found = document(
            paths={f"/v1/{name}": {"get": operation(name, parameters=parameters)} for name in names}
        )
        limit = {"name": "limit", "in": "query", "schema": {"type": "integer", **schema}}
        found["components"]["parameters"] = {"Limit": limit}
        return found

    report = diff(made(maximum=10), made(maximum=5))
    assert shown(report) == ["LIMITS t0.list(limit=): at most 5 (was 10) (5 methods)"]
    assert report.changes[0].methods == tuple(names)


def test_a_shared_body_is_one_line():
    def made(**more: Any) -> dict[str, Any]:
        return document(
            {"Body": obj("name", name=STRING, **more)},
            {
                "/v1/things": {"post": operation("things.create", body="Body")},
                "/v1/things/count": {"post": operation("things.count", body="Body")},
            },
        )

    assert shown(diff(made(), made(size=STRING))) == ["+ things.count(size=...) (2 methods)"]


def test_a_beta_method_is_named_behind_its_other_copy():
    both = ["things.create", "beta.things.create"]

    def made(**more: Any) -> dict[str, Any]:
        post = operation("things.create", body="Body", **{"x-accessors": both})
        return document({"Body": obj("name", name=STRING, **more)}, {"/v1/things": {"post": post}})

    assert shown(diff(made(), made(size=STRING))) == ["+ things.create(size=...) (also beta)"]
    only = {**STRING, "x-beta-only": True}
    assert shown(diff(made(), made(size=only))) == ["+ beta.things.create(size=...)"]
    assert shown(diff(made(size=STRING), made(size=only))) == [
        "client.things.create(size=) only with beta."
    ]


def test_what_is_on_the_first_screen_whatever_its_class():
    before = in_body(size={"type": "integer", "default": 1})
    after = in_body(size={"type": "integer", "default": 2})
    before["servers"], after["servers"] = [{"url": "https://a.test"}], [{"url": "https://b.test"}]
    after["paths"]["/v1/things"]["post"]["x-betas"] = ["b-2026-01-01"]
    after["paths"]["/v1/things"]["post"]["responses"]["423"] = {"description": "Locked."}
    assert shown(diff(before, after)) == [
        "BETAS things.create sends b-2026-01-01 (was none)",
        "SERVER https://b.test (was https://a.test)",
        "DEFAULT things.create(size=): 2 (was 1)",
        "ERRORS things.create: 423 is documented",
    ]


def test_a_new_group_needs_a_hand():
    before = document()
    after = document(paths={**before["paths"], "/v1/doors": {"get": operation("doors.list")}})
    report = diff(before, after)
    assert (report.verdict, report.exit) == (Class.ADDITIVE, 3)
    assert shown(report) == ["+ client.doors is a new group", "+ client.doors.list()"]


def test_a_type_that_requests_no_longer_take_needs_a_hand():
    def made(**more: Any) -> dict[str, Any]:
        return document(
            {
                "Body": obj(tag=ref("TagParam")),
                "Thing": obj(tag=ref("Tag")),
                "TagParam": obj("k", k=STRING),
                "Tag": obj("k", k=STRING, **more),
            }
        )

    report = diff(made(), made(v=STRING))
    assert "TagParam no longer takes Tag" in shown(report)
    assert report.exit == 3
    assert [each.hand for each in report.changes if each.hand] == ["add to TagParam: v"]


def test_a_deviation_that_names_a_type_that_is_gone_needs_a_hand(tmp_path: Path):
    fields = obj("a", a=STRING, b=STRING)
    sides = []
    for folder, name in (("old", "Piece"), ("new", "Part")):
        made = document({"Thing": obj(part=ref(name)), name: fields})
        part = {"paths": made["paths"], "components": made["components"]}
        spec = write_spec(tmp_path / folder, {"things": part})
        sides.append(read(str(spec), tmp_path))
    facts = tmp_path / "new" / "tests" / "facts"
    facts.mkdir(parents=True)
    (facts / "deviations.yaml").write_text("types:\n  Piece.a: it has a reason\n", "utf-8")
    report = compare(*sides)
    assert report.exit == 3
    assert [each.hand for each in report.changes if each.hand] == [
        "tests/facts/deviations.yaml still names Piece"
    ]


def test_an_event_that_streams_do_not_accumulate_needs_a_hand():
    def made(*tags: str) -> dict[str, Any]:
        names = [tag.title().replace("_", "") for tag in tags]
        stream = operation(
            "things.create",
            body="Body",
            **{"x-stream": {"event": "Event", "when": "name", "accumulate": "Thing"}},
        )
        schemas = {
            name: obj("type", type={"const": tag}) for name, tag in zip(names, tags, strict=True)
        }
        schemas["Event"] = {
            "oneOf": [ref(each) for each in names],
            "discriminator": {"propertyName": "type"},
        }
        return document(schemas, {"/v1/things": {"post": stream}})

    known = diff(made("message_start", "ping"), made("message_start", "ping", "message_stop"))
    assert known.exit == 1
    new = diff(made("message_start", "ping"), made("message_start", "ping", "message_turned"))
    assert (new.verdict, new.exit) == (Class.ADDITIVE, 3)
    assert "Event may be MessageTurned, which streams do not accumulate" in shown(new)


@pytest.mark.parametrize("section", ["webhooks", "details"])
def test_what_arrives_on_other_ways_is_read(section: str):
    def made(**more: Any) -> dict[str, Any]:
        found = document({"Event": obj("id", id=STRING, **more)})
        if section == "webhooks":
            body = {"content": {"application/json": {"schema": ref("Event")}}}
            found["webhooks"] = {
                "event": {"post": {"requestBody": body, "x-accessors": ["w.read"]}}
            }
        else:
            row = {"status": 409, "code": "locked", "class": "LockedError"}
            found["x-error-codes"] = [{**row, "details": {"event": ref("Event")}}]
        return found

    report = diff(made(size=STRING), made())
    assert (report.verdict, shown(report)) == (Class.READERS, ["Event.size is gone"])


def test_accessors_are_derived_if_neither_document_has_them():
    def made(*paths: str) -> dict[str, Any]:
        get = operation("x")
        del get["x-accessors"], get["operationId"]
        return document(paths={path: {"get": get} for path in paths})

    report = diff(made("/v1/things"), made("/v1/things", "/v1/things/{id}"))
    assert shown(report) == ["+ client.things.retrieve()"]


def test_a_path_parameter_with_another_name_is_one_line():
    def made(name: str) -> dict[str, Any]:
        given = {"name": name, "in": "path", "required": True, "schema": STRING}
        get = operation("things.get", parameters=[given])
        return document(paths={f"/v1/things/{{{name}}}": {"get": get}})

    report = diff(made("id"), made("thing_id"))
    says = "things.get(id=) is gone; things.get(thing_id=) sends the same (renamed)"
    assert (report.verdict, report.axis.word, shown(report)) == (Class.CALLERS, "python", [says])


def test_a_first_response_breaks_no_reader_and_a_lost_one_does():
    nothing = operation("things.list", responses={"204": {"description": "Done."}})
    something = operation("things.list", responses=operation("x")["responses"])
    documents = [document(paths={"/v1/things": {"get": each}}) for each in (nothing, something)]
    report = diff(*documents)
    assert (report.verdict, shown(report)) == (
        Class.ADDITIVE,
        ["things.list() returns Thing (was None)"],
    )
    assert diff(*reversed(documents)).verdict == Class.READERS


@pytest.mark.parametrize(
    "before,after,line",
    [
        ({"type": "integer"}, {"type": "number"}, "things.create(v=) takes float (was int)"),
        (STRING, {"type": ["string", "integer"]}, "things.create(v=) also takes int"),
        ({"type": ["string", "null"]}, STRING, "things.create(v=) no longer takes None"),
        (
            {"type": "array", "items": STRING},
            {"type": "array", "items": {"type": "integer"}},
            "things.create(v=) takes Sequence[int] (was Sequence[str])",
        ),
        (
            {"type": "array", "maxItems": 3},
            {"type": "array"},
            "LIMITS things.create(v=): no maximum number of items (was 3)",
        ),
    ],
)
def test_lines_about_arguments(before: dict[str, Any], after: dict[str, Any], line: str):
    assert shown(diff(in_body(v=before), in_body(v=after))) == [line]


@pytest.mark.parametrize(
    "before,after,line,verdict",
    [
        ({"const": "a"}, {"const": "b"}, 'Thing.v is "b" (was "a")', Class.READERS),
        (STRING, {"type": ["string", "integer"]}, "Thing.v may be int", Class.READERS),
        (STRING, {**STRING, "format": "date-time"}, "Thing.v is datetime (was str)", Class.READERS),
        (
            {"type": "array", "items": STRING},
            {"type": "array", "items": {"type": ["string", "null"]}},
            "Thing.v[] may be None",
            Class.READERS,
        ),
    ],
)
def test_lines_about_fields(
    before: dict[str, Any], after: dict[str, Any], line: str, verdict: Class
):
    report = diff(in_reply(v=before), in_reply(v=after))
    assert (report.verdict, shown(report)) == (verdict, [line])


def test_other_media_types_and_keywords_of_bodies_are_compared():
    def made(*, encoding: bool = False, **more: Any) -> dict[str, Any]:
        found = document({"Form": obj("name", name=STRING, **more)})
        post = found["paths"]["/v1/things"]["post"]
        form: dict[str, Any] = {"schema": ref("Form")}
        if encoding:
            form["encoding"] = {"name": {"contentType": "text/plain"}}
        post["requestBody"]["content"]["multipart/form-data"] = form
        post["responses"]["200"]["content"]["text/csv"] = {"schema": STRING}
        return found

    assert shown(diff(made(), made(size=STRING))) == ["+ Form.size"]
    report = diff(made(), made(encoding=True))
    assert report.verdict == Class.UNCLASSIFIED
    links = made()
    links["paths"]["/v1/things"]["post"]["responses"]["200"]["links"] = {"next": {}}
    assert diff(made(), links).verdict == Class.UNCLASSIFIED


def test_the_same_beta_of_many_methods_is_one_line():
    def made(*betas: str) -> dict[str, Any]:
        return document(
            paths={
                f"/v1/{name}": {"get": operation(f"{name}.list", **{"x-betas": list(betas)})}
                for name in ("doors", "keys", "locks")
            }
        )

    assert shown(diff(made("a-1"), made("a-2"))) == [
        "BETAS keys.list sends a-2 (was a-1) (3 methods)"
    ]
