"""`templates_of`: a class of templates for each kind of message method, and none without them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.generate import generate

SMALL = Path(__file__).parent / "specs"


@pytest.mark.timeout(400)
@pytest.mark.xdist_group("real_spec")
def test_each_kind_of_method_has_a_class(real_files: Mapping[str, str]) -> None:
    text = real_files["templates.py"]
    assert "class Template(BaseTemplate):" in text
    assert "class BetaTemplate(BaseTemplate):" in text
    assert text.count("**arguments: Unpack[MessagesTemplateArguments]") > 5
    assert text.count("**arguments: Unpack[BetaMessagesTemplateArguments]") > 5


@pytest.mark.parametrize("name", ["betas", "pages"])
def test_an_api_without_message_methods_has_none(name: str) -> None:
    files = generate(SMALL / name)
    assert "templates.py" not in files
    assert "Template" not in files["__init__.py"]
