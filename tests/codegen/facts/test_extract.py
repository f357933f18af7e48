"""Methods, types, errors and constants of a package become facts."""

from pathlib import Path
from typing import Any

import pytest

from codegen.facts.facts import Facts
from codegen.facts.reference.extract import extract
from support.reference_package import FILES, IMPORTS, changed, directory


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    return extract(directory(tmp_path_factory.mktemp("package")))


def operation(facts: Facts, accessor: str) -> dict[str, Any]:
    (found,) = (each for each in facts.operations if each["accessor"] == accessor)
    return found


def test_each_method_that_sends_a_request_is_an_operation(facts: Facts) -> None:
    assert [each["accessor"] for each in facts.operations] == [
        "breads.list",
        "breads.bake",
        "breads.upload",
        "breads.retrieve",
        "breads.picture",
        "breads.results",
        "beta.ovens.watch",
        "breads.top",
    ]


def test_a_list_method(facts: Facts) -> None:
    assert operation(facts, "breads.list") == {
        "accessor": "breads.list",
        "method": "GET",
        "path": "/v1/breads",
        "group": "breads",
        "path_parameters": [],
        "query": {
            "kind": {"type": {"type": "string"}},
            "baked[gte]": {"type": {"type": "string"}, "nullable": True},
        },
        "headers": {"anthropic-workspace-id": {"type": {"type": "string"}}},
        "response": {"kind": "page", "item": {"ref": "Bread"}, "page": "PageCursor"},
    }


def test_a_method_with_a_body(facts: Facts) -> None:
    found = operation(facts, "breads.bake")
    assert found["content_type"] == "application/json"
    assert found["body"] == {
        "kind": {"type": {"type": "string"}, "required": True},
        "shape": {"type": {"ref": "BreadBakeShape"}},
        "topping": {"type": {"ref": "SeedsParamToppingParam"}},
        "tools": {"type": {"array": {"type": "string"}}},
        "stream": {"type": {"type": "boolean"}},
    }
    assert found["response"] == {"kind": "json", "type": {"ref": "Bread"}}
    assert found["stream"] == {"event": {"ref": "BakeEvent"}, "when": "stream"}
    assert found["errors"] == ["OvenFullError"]


def test_a_body_that_is_one_value(facts: Facts) -> None:
    found = operation(facts, "breads.top")
    assert found["body_is"] == {"ref": "SeedsParamToppingParam"}
    assert "body" not in found


def test_a_form_with_files(facts: Facts) -> None:
    found = operation(facts, "breads.upload")
    assert found["content_type"] == "multipart/form-data"
    assert found["body"] == {
        "files[]": {"type": {"array": {"type": "string", "format": "binary"}}, "required": True},
        "caption": {"type": {"type": "string"}},
    }


def test_responses_that_are_not_json(facts: Facts) -> None:
    assert operation(facts, "breads.picture")["response"] == {"kind": "binary"}
    lines = operation(facts, "breads.results")
    assert lines["path"] == "/v1/breads/{bread_id}/results"
    assert lines["response"] == {"kind": "jsonl", "item": {"ref": "BakeEvent"}}
    stream = operation(facts, "beta.ovens.watch")
    assert stream["response"] == {"kind": "sse", "event": {"ref": "BakeEvent"}}
    assert stream["stream"] == {"event": {"ref": "BakeEvent"}, "when": "always"}


def test_a_deprecated_method_and_a_response_that_can_be_null(facts: Facts) -> None:
    found = operation(facts, "breads.retrieve")
    assert found["deprecated"] is True
    assert found["path_parameters"] == ["bread_id"]
    assert found["response"]["type"] == {"ref": "Bread", "nullable": True}


def test_betas_of_a_method_are_separate(facts: Facts) -> None:
    found = operation(facts, "beta.ovens.watch")
    assert found["beta"] is True
    assert found["betas"] == ["ovens-2030-01-01", "heat-2030-02-02"]
    beta = {"type": {"array": {"ref": "AnthropicBetaParam"}}}
    assert found["headers"] == {"anthropic-beta": beta}


def test_the_fields_of_a_model(facts: Facts) -> None:
    bread = facts.types["Bread"]
    assert (bread["kind"], bread["direction"]) == ("object", "response")
    assert bread["fields"] == {
        "id": {"type": {"type": "string"}, "required": True},
        "baked_at": {"type": {"type": "string", "format": "date-time"}, "required": True},
        "kind": {"type": {"enum": ["rye", "wheat"]}, "required": True},
        "from": {"type": {"type": "string"}, "required": True},
        "topping": {"type": {"ref": "BreadTopping"}, "nullable": True},
        "best_before": {"type": {"type": "string", "format": "date"}, "nullable": True},
        "notes": {"type": {"map": {"type": "any"}}, "required": True},
    }


def test_the_fields_of_a_typed_dict_and_its_bases(facts: Facts) -> None:
    icing = facts.types["IcingParam"]
    assert icing["direction"] == "request"
    assert icing["additional"] is True
    assert icing["fields"] == {
        "from": {"type": {"type": "string"}, "required": True},
        "type": {"type": {"const": "icing"}, "required": True},
        "picture": {"type": {"type": "string", "format": "byte"}},
    }
    assert facts.types["Icing"]["additional"] is True
    assert "additional" not in facts.types["Seeds"]


def test_a_union_has_the_tags_that_the_package_declares(facts: Facts) -> None:
    topping = facts.types["BreadTopping"]
    assert topping["nullable"] is True
    assert topping["members"] == [{"ref": "Seeds"}, {"ref": "Icing"}]
    assert (topping["tag"], topping["tags"]) == ("type", {"seeds": "Seeds", "icing": "Icing"})


def test_a_union_of_a_request_has_inferred_tags_and_no_response_types(facts: Facts) -> None:
    topping = facts.types["SeedsParamToppingParam"]
    assert topping["members"] == [{"ref": "SeedsParam"}, {"ref": "IcingParam"}]
    assert topping["tags"] == {"seeds": "SeedsParam", "icing": "IcingParam"}


def test_enums_are_open_if_they_accept_any_text(facts: Facts) -> None:
    assert facts.types["Model"]["open"] is True
    assert facts.types["Model"]["values"] == ["rye-1", "rye-2"]
    assert facts.types["BreadBakeShape"] == {
        "kind": "enum",
        "direction": "request",
        "values": ["round", "long"],
    }


def test_errors_webhooks_and_constants(facts: Facts) -> None:
    assert facts.errors == [
        {
            "status": 409,
            "code": "oven_full",
            "class": "OvenFullError",
            "details": "OvenFullErrorDetails",
        }
    ]
    assert facts.webhooks == [
        {"type": "seeds", "data": "Seeds"},
        {"type": "icing", "data": "Icing"},
    ]
    assert facts.constants == {
        "betas": ["ovens-2030-01-01"],
        "models": ["rye-1", "rye-2"],
        "deprecated_models": {"rye-1": "May 1st, 2030"},
    }


def test_a_type_is_in_the_file_of_the_only_group_that_uses_it(facts: Facts) -> None:
    assert facts.files["BreadBakeShape"] == "breads"
    assert facts.files["Bread"] == "shared"
    assert facts.files["OvenFullErrorDetails"] == "errors"
    assert facts.files["WebhookEvent"] == "webhooks"
    assert facts.files["Unused"] == "unreached"
    assert facts.types["Unused"]["direction"] == "unreached"


def test_a_plain_rename_is_no_type(facts: Facts) -> None:
    assert "OldIcing" not in facts.types
    assert "IcingOldIcing" not in facts.types


def test_what_cannot_be_read_is_listed(tmp_path: Path) -> None:
    files = changed(
        types__bake_event=("temperature: float", "temperature: Callable[[], float]"),
        resources__breads=("topping: ToppingParam)", "topping: Unknown)"),
    )
    found = extract(directory(tmp_path, files))
    assert found.unread == {
        "BakeEvent": "Callable",
        "breads.top": "the parameter topping, whose type is not a type of the API",
    }


@pytest.mark.parametrize(
    "body, why",
    [
        ("maybe_transform(topping, dict)", ""),
        ("[topping]", "a body that is not a literal"),
        ("{**topping}", "a body that is not a literal"),
        ('{"other": [topping]}', "the parameter other, which has no annotation"),
        ("made(self)", "the parameter self, which has no annotation"),
    ],
)
def test_a_request_that_is_not_understood_is_listed(body: str, why: str, tmp_path: Path) -> None:
    files = changed(resources__breads=("body=topping", f"body={body}"))
    found = extract(directory(tmp_path, files))
    assert found.unread == ({"breads.top": why} if why else {})
    assert ("breads.top" in {each["accessor"] for each in found.operations}) is not bool(why)


def test_each_header_that_a_parameter_sets_is_found(tmp_path: Path) -> None:
    header = '"anthropic-workspace-id": workspace_id'
    files = changed(resources__breads=(header, f'{header}, "x-oven": kind'))
    found = extract(directory(tmp_path, files))
    assert operation(found, "breads.list")["headers"] == {
        "anthropic-workspace-id": {"type": {"type": "string"}},
        "x-oven": {"type": {"type": "string"}},
    }


def test_names_that_two_modules_define_have_the_folder_before_them(tmp_path: Path) -> None:
    files = {
        **FILES,
        "types/beta/bread.py": f"{IMPORTS}\nfrom ..._models import BaseModel\n"
        "__all__ = ['Bread', 'Crumb']\nclass Bread(BaseModel):\n    crumb: Crumb\n"
        "class Crumb(BaseModel):\n    size: int\n",
    }
    found = extract(directory(tmp_path, files))
    assert found.types["BetaBread"]["fields"] == {
        "crumb": {"type": {"ref": "BetaBreadCrumb"}, "required": True}
    }
    assert "Bread" in found.types


def test_a_recursive_type_ends(tmp_path: Path) -> None:
    files = changed(types__bake_event=("temperature: float", "next: Optional[BakeEvent] = None"))
    found = extract(directory(tmp_path, files))
    assert found.types["BakeEvent"]["fields"]["next"]["type"] == {"ref": "BakeEvent"}


def test_classes_and_properties_that_refer_to_themselves_end(tmp_path: Path) -> None:
    files = changed(
        types__bake_event=("class BakeEvent(BaseModel)", "class BakeEvent(BakeEvent, BaseModel)"),
        resources__beta__beta=(
            "class Beta(SyncAPIResource):",
            "class Beta(SyncAPIResource):\n    @cached_property\n    def beta(self) -> Beta: ...",
        ),
    )
    found = extract(directory(tmp_path, files))
    assert "beta.ovens.watch" in {each["accessor"] for each in found.operations}
