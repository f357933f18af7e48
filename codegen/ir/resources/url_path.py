"""`url_path`: the Python expression for the path of a URL."""

from __future__ import annotations

import re

from codegen.ir.api import Operation, Parameter

_LONGEST = 80
"""Maximum length of the part of a path on one line."""


def url_path(operation: Operation, parameters: list[Parameter]) -> str:
    """Return the path as a string literal, split over several lines if it is long."""
    names = {each.wire: each.name for each in parameters if each.where == "path"}
    if not names:
        return repr(operation.path)
    lines = [_Line()]
    for piece in re.findall(r"{\w+}|/?[^{}/]+|/|[{}]", operation.path):
        wire = piece[1:-1] if piece.startswith("{") else ""
        code = f"{{segment({wire!r}, {names[wire]})}}" if wire in names else ""
        if len(lines[-1].text) + len(code or piece) > _LONGEST:
            # Keep the slash before a segment on the same line as the segment.
            lines.append(_Line("/") if lines[-1].drop_slash(before=piece) else _Line())
        lines[-1].add(piece, code)
    return "\n".join(line.printed() for line in lines if line.text)


class _Line:
    """One line of a path: a string literal, or an f-string if it contains parameters."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self._code = text
        self._has_parameter = False

    def add(self, text: str, code: str) -> None:
        self.text += code or text
        escaped = text.encode("unicode_escape").decode("ascii").replace('"', '\\"')
        self._code += code or escaped.replace("{", "{{").replace("}", "}}")
        self._has_parameter = self._has_parameter or bool(code)

    def drop_slash(self, *, before: str) -> bool:
        """Remove the slash at the end, unless the next piece begins with one."""
        if not self.text.endswith("/") or before.startswith("/"):
            return False
        self.text, self._code = self.text[:-1], self._code[:-1]
        return True

    def printed(self) -> str:
        return f'f"{self._code}"' if self._has_parameter else repr(self.text)
