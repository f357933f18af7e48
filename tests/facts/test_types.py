"""Types in the facts and in the spec are equal: fields, required fields, values, unions, tags."""

from collections.abc import Iterator

from facts import claims, deviations, document, shapes
from facts.deviations import facts
from support.operations import bundle


def objects() -> Iterator[str]:
    """Yield differences in objects and their fields."""
    # `test_error_codes_match_the_facts` compares the details of errors.
    details = {each["details"] for each in claims.read("errors")}
    for name, versions in facts().objects().items():
        if details & {*versions}:
            continue
        schema = document.schemas().get(name)
        if schema is None:
            yield from (f"{each}: is missing" for each in versions)
            continue
        in_spec, in_facts = document.fields(schema), facts().fields(versions)
        for key in in_facts.keys() - in_spec.keys():
            yield f"{name}.{key}: is missing"
        for key in in_spec.keys() - in_facts.keys():
            yield f"{name}.{key}: is not in the facts"
        for key in in_spec.keys() & in_facts.keys():
            if in_spec[key] != in_facts[key]:
                yield f"{name}.{key}: is {in_spec[key]}, should be {in_facts[key]}"
        if any(claims.types()[each].get("additional") for each in versions) != bool(
            schema.get("additionalProperties", False)
        ):
            yield f"{name}: additional properties differ"


def beta_only() -> Iterator[str]:
    """Yield fields that are wrongly marked, or not marked, with `x-beta-only`."""
    for name, versions in facts().objects().items():
        schema = document.schemas().get(name, {})
        ga = [set(claims.types()[v]["fields"]) for v in versions if not claims.is_beta(v)]
        beta = [set(claims.types()[v]["fields"]) for v in versions if claims.is_beta(v)]
        expected = set().union(*beta) - set().union(*ga) if ga and beta else set[str]()
        inner = document.properties(schema)
        marked = {key for key, (each, _) in inner.items() if each.get("x-beta-only") is True}
        for key in marked ^ expected:
            yield f"{name}.{key}: {'is' if key in marked else 'is not'} marked x-beta-only"


def named_choices() -> Iterator[str]:
    """Yield named enums and unions whose members differ from the facts."""
    for name, known in claims.types().items():
        schema = document.schemas().get(facts().name(name))
        if known["kind"] in {"enum", "union"} and schema and not document.is_object(schema):
            in_facts, in_spec = facts().named(name), document.shape(schema)
            beta = name.startswith("Beta") or f"Beta{name}" not in claims.types()
            extra = {*schema.get("x-beta-only", ())} if isinstance(schema, dict) else set()
            if beta and in_facts != in_spec:
                yield f"{name}: is {shapes.show(in_spec)}, should be {shapes.show(in_facts)}"
            if not beta and in_facts != document.without(extra, in_spec):
                yield f"{name}: is {shapes.show(in_spec)} without {sorted(extra)} for GA"


def tags() -> Iterator[str]:
    """Yield unions whose tags differ from the facts."""
    in_spec = [
        (each["propertyName"], {**each.get("mapping", {})})
        for schema in document.schemas().values()
        if (each := schema.get("discriminator"))
    ]
    for name, known in claims.types().items():
        if known["kind"] != "union" or "tag" not in known:
            continue
        if any(claims.types()[member]["kind"] != "object" for member in known["tags"].values()):
            continue
        mapping = {
            tag: f"{document.PREFIX}{facts().name(member)}" for tag, member in known["tags"].items()
        }
        if not any(
            tag == known["tag"] and mapping.items() <= other.items() for tag, other in in_spec
        ) and not _has_untagged_members(name):
            yield f"{name}: no union of the spec has its tags"


def _has_untagged_members(name: str) -> bool:
    """Whether a union has members that are not objects. These have no tag."""
    return any(not isinstance(atom, tuple) for atom in facts().named(name))


def without_facts() -> Iterator[str]:
    """Yield schemas that are not in the facts, except bodies and pages, which have no names there."""
    known = facts().objects().keys()
    used = {
        each["schema"].get("$ref", "").removeprefix(document.PREFIX)
        for item in document.document()["paths"].values()
        for operation in item.values()
        for side in (operation.get("requestBody", {}), operation["responses"]["200"])
        for each in side.get("content", {}).values()
        if side is not operation["responses"]["200"] or "x-page" in operation
    }
    for name, schema in document.schemas().items():
        if document.is_object(schema) and name not in known and name not in used:
            yield f"{name}: is not in the facts"


def test_types_match_the_facts() -> None:
    found = [*objects(), *beta_only(), *named_choices(), *tags(), *without_facts()]
    assert deviations.unexplained(found, "types") == []


def test_every_renamed_type_exists() -> None:
    for name, new in deviations.renamed().items():
        assert name in claims.types()
        assert new in document.schemas()


def test_error_codes_match_the_facts() -> None:
    rows = [row for part in bundle().parts for row in part.error_codes]
    in_spec = {(row["status"], row["code"], row["class"]) for row in rows}
    in_facts = claims.read("errors")
    assert in_spec == {(each["status"], each["code"], each["class"]) for each in in_facts}
    details = {each["code"]: facts().fields([each["details"]]) for each in in_facts}
    for row in rows:
        expected = {key: each.shape for key, each in details[row["code"]].items()}
        given = {key: document.shape(inner) for key, inner in row.get("details", {}).items()}
        assert given == {k: v for k, v in expected.items() if k != "error_code"}, row["code"]
        assert expected["error_code"] == shapes.of(("value", row["code"]))


def test_webhook_events_match_the_facts() -> None:
    mapping = document.schemas()["BetaWebhookEventData"]["discriminator"]["mapping"]
    events = claims.read("webhooks")
    assert mapping == {each["type"]: f"{document.PREFIX}{each['data']}" for each in events}
