"""Types in the facts and in the spec are equal: fields, required fields, values, unions, tags."""

from collections.abc import Iterator

from facts import claims, deviations, document, shapes
from facts.deviations import facts
from facts.differences import Difference, field_difference, shape_difference
from support.operations import bundle


def objects() -> Iterator[Difference]:
    """Yield differences in objects and their fields."""
    # `test_error_codes_match_the_facts` compares the details of errors.
    details = {each["details"] for each in claims.read("errors")}
    for name, versions in facts().objects().items():
        if details & {*versions}:
            continue
        schema = document.schemas().get(name)
        if schema is None:
            yield Difference(f"{versions[0]}: is missing", *_missing(name, versions))
            continue
        in_spec, in_facts = document.fields(schema), facts().fields(versions)
        for key in in_facts.keys() - in_spec.keys():
            yield Difference(
                f"{name}.{key}: is missing",
                f"type {name}, in {document.part(name)}",
                f"has no field {key}: add {in_facts[key]}",
            )
        for key in in_spec.keys() - in_facts.keys():
            yield Difference(
                f"{name}.{key}: is not in the facts",
                f"field {name}.{key}, in {document.part(name)}",
                "is not in the facts",
            )
        for key in in_spec.keys() & in_facts.keys():
            if in_spec[key] != in_facts[key]:
                yield Difference(
                    f"{name}.{key}: is {in_spec[key]}, should be {in_facts[key]}",
                    f"field {name}.{key}, in {document.part(name)}",
                    field_difference(in_spec[key], in_facts[key]),
                )
        if any(claims.types()[each].get("additional") for each in versions) != bool(
            schema.get("additionalProperties", False)
        ):
            yield Difference(
                f"{name}: additional properties differ",
                f"type {name}, in {document.part(name)}",
                "additionalProperties differs from the facts",
            )


def _missing(name: str, versions: list[str]) -> tuple[str, str]:
    """Return the subject, and a text with everything that the schema needs."""
    fields = "; ".join(f"{key}: {field}" for key, field in facts().fields(versions).items())
    group = claims.groups()[versions[0]]
    both = " (GA and beta)" if len(versions) > 1 else ""
    return f"type {name}{both} of {group}", f"is not in spec/: add {fields or 'it, without fields'}"


def beta_only() -> Iterator[Difference]:
    """Yield fields that are wrongly marked, or not marked, with `x-beta-only`."""
    for name, versions in facts().objects().items():
        schema = document.schemas().get(name, {})
        ga = [set(claims.types()[v]["fields"]) for v in versions if not claims.is_beta(v)]
        beta = [set(claims.types()[v]["fields"]) for v in versions if claims.is_beta(v)]
        expected = set().union(*beta) - set().union(*ga) if ga and beta else set[str]()
        inner = document.properties(schema)
        marked = {key for key, (each, _) in inner.items() if each.get("x-beta-only") is True}
        for key in marked ^ expected:
            text = f"{'is' if key in marked else 'is not'} marked x-beta-only"
            yield Difference(
                f"{name}.{key}: {text}",
                f"field {name}.{key}, in {document.part(name)}",
                f"{text}, but should {'not ' if key in marked else ''}be",
            )


def named_choices() -> Iterator[Difference]:
    """Yield named enums and unions whose members differ from the facts."""
    for name, known in claims.types().items():
        schema = document.schemas().get(facts().name(name))
        if known["kind"] in {"enum", "union"} and schema and not document.is_object(schema):
            in_facts, in_spec = facts().named(name), document.shape(schema)
            beta = name.startswith("Beta") or f"Beta{name}" not in claims.types()
            extra = {*schema.get("x-beta-only", ())} if isinstance(schema, dict) else set()
            if beta and in_facts != in_spec:
                yield Difference(
                    f"{name}: is {shapes.show(in_spec)}, should be {shapes.show(in_facts)}",
                    f"type {name}, in {document.part(facts().name(name))}",
                    shape_difference(in_spec, in_facts),
                )
            if not beta and in_facts != document.without(extra, in_spec):
                in_ga = document.without(extra, in_spec)
                yield Difference(
                    f"{name}: is {shapes.show(in_spec)} without {sorted(extra)} for GA",
                    f"type {name}, in {document.part(facts().name(name))}, without x-beta-only",
                    shape_difference(in_ga, in_facts),
                )


def tags() -> Iterator[Difference]:
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
            yield Difference(
                f"{name}: no union of the spec has its tags",
                f"union {name}",
                f"no union in spec/ has its members by {known['tag']}: "
                f"{', '.join(f'{tag} {member}' for tag, member in known['tags'].items())}",
            )


def _has_untagged_members(name: str) -> bool:
    """Whether a union has members that are not objects. These have no tag."""
    return any(not isinstance(atom, tuple) for atom in facts().named(name))


def without_facts() -> Iterator[Difference]:
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
            yield Difference(
                f"{name}: is not in the facts",
                f"type {name}, in {document.part(name)}",
                "is not in the facts",
            )


def error_codes() -> Iterator[str]:
    """Yield differences in the table of error codes and in the details of errors."""
    rows = {row["code"]: row for part in bundle().parts for row in part.error_codes}
    in_facts = {each["code"]: each for each in claims.read("errors")}
    for code in rows.keys() - in_facts.keys():
        yield f"error code {code}, in spec/parts/errors/errors.yaml: is not in the facts"
    for code, known in in_facts.items():
        label = f"error code {known['status']} {code} ({known['class']})"
        fields = facts().fields([known["details"]])
        details = {key: each for key, each in fields.items() if key != "error_code"}
        if code not in rows:
            text = "; ".join(f"{key}: {each}" for key, each in details.items())
            yield f"{label} is not in spec/parts/errors/errors.yaml: add it, with details {text or 'none'}"
            continue
        row = rows[code]
        for key in ("status", "class"):
            if row[key] != known[key]:
                yield f"{label}, in spec/parts/errors/errors.yaml: {key} is {row[key]}, not {known[key]}"
        given = {key: document.shape(inner) for key, inner in row.get("details", {}).items()}
        expected = {key: each.shape for key, each in details.items()}
        for key in given.keys() | expected.keys():
            if key not in given:
                yield f"{label}, in spec/parts/errors/errors.yaml: has no detail {key}: add {details[key]}"
            elif key not in expected:
                yield f"{label}, in spec/parts/errors/errors.yaml: detail {key} is not in the facts"
            elif given[key] != expected[key]:
                text = shape_difference(given[key], expected[key])
                yield f"{label}, in spec/parts/errors/errors.yaml: detail {key} {text}"
        if fields["error_code"].shape != shapes.of(("value", code)):
            yield f"{label}: the facts have {shapes.show(fields['error_code'].shape)} in its details"


def webhook_events() -> Iterator[str]:
    """Yield differences in the events of webhooks and the types of their data."""
    schema = "BetaWebhookEventData"
    mapping = {
        tag: target.removeprefix(document.PREFIX)
        for tag, target in document.schemas()[schema]["discriminator"]["mapping"].items()
    }
    events = {each["type"]: each["data"] for each in claims.read("webhooks")}
    for tag in mapping.keys() | events.keys():
        if tag not in mapping:
            yield f"webhook event {tag} is not in {document.part(schema)}: add {events[tag]}"
        elif tag not in events:
            yield f"webhook event {tag}, in {document.part(schema)}: is not in the facts"
        elif mapping[tag] != events[tag]:
            yield f"webhook event {tag}: has {mapping[tag]} in spec/, {events[tag]} in the facts"


def test_types_match_the_facts() -> None:
    found = [*objects(), *beta_only(), *named_choices(), *tags(), *without_facts()]
    deviations.check(found, "types")


def test_every_renamed_type_exists() -> None:
    for name, new in deviations.renamed().items():
        assert name in claims.types()
        assert new in document.schemas()


def test_error_codes_match_the_facts() -> None:
    deviations.fail(error_codes())


def test_webhook_events_match_the_facts() -> None:
    deviations.fail(webhook_events())
