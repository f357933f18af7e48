"""Every type that the facts know, beside the spec's: fields, requiredness, values, unions, tags."""

from collections.abc import Iterator

from facts import claims, deviations, document, shapes
from facts.deviations import facts


def objects() -> Iterator[str]:
    details = {each["details"] for each in claims.read("errors")}  # see `test_errors`
    for name, versions in facts().objects().items():
        if details & {*versions}:
            continue
        schema = document.schemas().get(name)
        if schema is None:
            yield from (f"{each}: is missing" for each in versions)
            continue
        mine, theirs = document.fields(schema), facts().fields(versions)
        for key in theirs.keys() - mine.keys():
            yield f"{name}.{key}: is missing"
        for key in mine.keys() - theirs.keys():
            yield f"{name}.{key}: is no fact"
        for key in mine.keys() & theirs.keys():
            if mine[key] != theirs[key]:
                yield f"{name}.{key}: is {mine[key]}, should be {theirs[key]}"
        if any(claims.types()[each].get("additional") for each in versions) != bool(
            schema.get("additionalProperties", False)
        ):
            yield f"{name}: additional properties differ"


def beta_only() -> Iterator[str]:
    """What only beta has is marked, and nothing else is."""
    for name, versions in facts().objects().items():
        schema = document.schemas().get(name, {})
        ga = [set(claims.types()[v]["fields"]) for v in versions if not claims.is_beta(v)]
        beta = [set(claims.types()[v]["fields"]) for v in versions if claims.is_beta(v)]
        expected = set().union(*beta) - set().union(*ga) if ga and beta else set[str]()
        inner = document.properties(schema)
        marked = {key for key, (each, _) in inner.items() if each.get("x-beta-only") is True}
        for key in marked ^ expected:
            yield f"{name}.{key}: {'is' if key in marked else 'is not'} marked as of beta only"


def named_choices() -> Iterator[str]:
    """Enums and unions that keep a name have the members that the facts give them."""
    for name, known in claims.types().items():
        mine = document.schemas().get(facts().name(name))
        if known["kind"] in {"enum", "union"} and mine and not document.is_object(mine):
            theirs, own = facts().named(name), document.shape(mine)
            beta = name.startswith("Beta") or f"Beta{name}" not in claims.types()
            extra = {*mine.get("x-beta-only", ())} if isinstance(mine, dict) else set()
            if beta and theirs != own:
                yield f"{name}: is {shapes.show(own)}, should be {shapes.show(theirs)}"
            if not beta and theirs != document.without(extra, own):
                yield f"{name}: is {shapes.show(own)} without {sorted(extra)} for GA"


def tags() -> Iterator[str]:
    """Members are told apart by the facts' tag."""
    mine = [
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
            tag == known["tag"] and mapping.items() <= own.items() for tag, own in mine
        ) and not _loose(name):
            yield f"{name}: no union of the spec has its tags"


def _loose(name: str) -> bool:
    """Whether it also offers what has no tag: the API tells such members apart by their kind."""
    return any(not isinstance(atom, tuple) for atom in facts().named(name))


def without_facts() -> Iterator[str]:
    """Schemas that the facts do not know, but for bodies and the envelopes of pages."""
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
            yield f"{name}: is no fact"


def test_types() -> None:
    found = [*objects(), *beta_only(), *named_choices(), *tags(), *without_facts()]
    assert deviations.unexplained(found, "types") == []


def test_every_renamed_type_is_a_fact() -> None:
    for name, new in deviations.renamed().items():
        assert name in claims.types()
        assert new in document.schemas()


def test_errors() -> None:
    rows = [row for part in document.bundle().parts for row in part.error_codes]
    mine = {(row["status"], row["code"], row["class"]) for row in rows}
    theirs = claims.read("errors")
    assert mine == {(each["status"], each["code"], each["class"]) for each in theirs}
    details = {each["code"]: facts().fields([each["details"]]) for each in theirs}
    for row in rows:
        expected = {key: each.shape for key, each in details[row["code"]].items()}
        own = {key: document.shape(inner) for key, inner in row.get("details", {}).items()}
        assert own == {k: v for k, v in expected.items() if k != "error_code"}, row["code"]
        assert expected["error_code"] == shapes.of(("value", row["code"]))


def test_webhooks() -> None:
    mapping = document.schemas()["BetaWebhookEventData"]["discriminator"]["mapping"]
    events = claims.read("webhooks")
    assert mapping == {each["type"]: f"{document.PREFIX}{each['data']}" for each in events}
