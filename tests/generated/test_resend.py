"""The error codes after which policies do not send a request again are those of the spec."""

import re

from api_claude_runtime.pipeline import resend
from support.operations import bundle

CARRIED_OUT = re.compile(
    r"(?:was|is) (?:created|stored|accepted|recorded)\b|whether the change was made"
)
"""What the description of such an error says."""


def test_the_codes_are_in_the_spec_and_no_other_code_is_one_of_them() -> None:
    rows = [row for part in bundle().parts for row in part.error_codes]
    stated = {
        (int(row["status"]), row["code"])
        for row in rows
        if int(row["status"]) >= 409 and CARRIED_OUT.search(row["description"])
    }
    assert stated == resend._CARRIED_OUT
